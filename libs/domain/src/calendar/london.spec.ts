import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, dayOf, instantAt, plusMinutes, timeOf } from './index.js';

const ZONE = 'Europe/London';
const FIRST = Date.UTC(1996, 0, 1);
const LAST = Date.UTC(2037, 11, 31);

const anyInstant = fc.integer({ min: FIRST, max: LAST }).map((ms) => new Date(ms).toISOString());
const anyDay = fc.integer({ min: 0, max: 15_000 }).map((n) => addDays('1996-01-01', n));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const londonByTemporal = (instant: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
const momentByTemporal = (day: string, time: string): string =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE, { disambiguation: 'compatible' })
      .epochMilliseconds,
  ).toISOString();

describe('Europe/London', () => {
  it.each([
    ['just before midnight in winter', '2026-01-15T23:59:59.999Z', '2026-01-15', '23:59'],
    ['at midnight in winter', '2026-01-16T00:00:00.000Z', '2026-01-16', '00:00'],
    ['at midnight in summer, an hour before UTC', '2026-07-14T23:00:00.000Z', '2026-07-15', '00:00'],
    ['just before midnight in summer', '2026-07-14T22:59:59.999Z', '2026-07-14', '23:59'],
    ['the last moment before the spring change', '2026-03-29T00:59:59.999Z', '2026-03-29', '00:59'],
    ['the spring change', '2026-03-29T01:00:00.000Z', '2026-03-29', '02:00'],
    ['the last moment before the autumn change', '2026-10-25T00:59:59.999Z', '2026-10-25', '01:59'],
    ['the autumn change', '2026-10-25T01:00:00.000Z', '2026-10-25', '01:00'],
    ['the end of a year', '2026-12-31T23:59:59.999Z', '2026-12-31', '23:59'],
    ['a change on the last day of March', '2024-03-31T01:00:00.000Z', '2024-03-31', '02:00'],
    ['a change on the last day of October', '2027-10-31T00:30:00.000Z', '2027-10-31', '01:30'],
  ])('reads %s', (_what, instant, day, time) => {
    expect(dayOf(instant)).toBe(day);
    expect(timeOf(instant)).toBe(time);
  });

  it.each([
    ['nine on a winter morning', '2026-01-15', '09:00', '2026-01-15T09:00:00.000Z'],
    ['nine on a summer morning', '2026-07-15', '09:00', '2026-07-15T08:00:00.000Z'],
    ['midnight in summer', '2026-07-15', '00:00', '2026-07-14T23:00:00.000Z'],
    ['nine on the day of the spring change', '2026-03-29', '09:00', '2026-03-29T08:00:00.000Z'],
    ['the start of the spring gap, later', '2026-03-29', '01:00', '2026-03-29T01:00:00.000Z'],
    ['inside the spring gap, later', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['the end of the spring gap', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
    ['before the autumn overlap', '2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
    ['inside the autumn overlap, earlier', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['after the autumn overlap', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
  ])('sets %s', (_what, day, time, expected) => {
    expect(instantAt(day, time)).toBe(expected);
  });

  it('agrees with the time-zone table of temporal-polyfill on any moment', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const expected = londonByTemporal(instant);
        expect(dayOf(instant)).toBe(expected.toPlainDate().toString());
        expect(timeOf(instant)).toBe(expected.toPlainTime().toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with temporal-polyfill on any local time', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        expect(instantAt(day, time)).toBe(momentByTemporal(day, time));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with temporal-polyfill in every half hour of every Sunday, 1996 to 2037', () => {
    const times = ['00:00', '00:30', '01:00', '01:30', '02:00', '02:30', '03:00'];
    const sundays = Array.from({ length: 42 * 52 }, (_, week) => addDays('1996-01-07', week * 7));
    const wrong = sundays
      .filter((day) => ['03', '10'].includes(day.slice(5, 7)))
      .flatMap((day) => times.map((time) => [day, time] as const))
      .filter(([day, time]) => instantAt(day, time) !== momentByTemporal(day, time));
    expect(wrong).toEqual([]);
  });

  it('shows the time that was set, except inside the spring gap', () => {
    fc.assert(
      fc.property(anyDay, anyTime, (day, time) => {
        const moment = instantAt(day, time);
        expect(dayOf(moment)).toBe(day);
        if (!time.startsWith('01:')) expect(timeOf(moment)).toBe(time);
      }),
    );
  });

  it('adds minutes to a moment, whatever the clocks do', () => {
    expect(plusMinutes('2026-03-29T00:30:00.000Z', 60)).toBe('2026-03-29T01:30:00.000Z');
    expect(plusMinutes('2026-01-01T00:00:00.000Z', -1)).toBe('2025-12-31T23:59:00.000Z');
  });

  it.each([() => dayOf('soon'), () => timeOf(''), () => instantAt('2026-01-01', 'noon')])(
    'refuses what is no moment',
    (call) => {
      expect(call).toThrow(RangeError);
    },
  );
});
