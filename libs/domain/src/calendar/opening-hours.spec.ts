import fc from 'fast-check';
import type { ProfileHours } from '../profile.js';
import { addDays, closesOn, dayOf, isWorkingDay, nextAllowedMoment, opensOn, plusMinutes, timeOf } from './index.js';

const hours: ProfileHours = {
  weekdays: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '17:00',
  quietFrom: '20:00',
  quietUntil: '08:00',
};
const anyInstant = fc
  .integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const hour = (n: number): string => `${String(n).padStart(2, '0')}:00`;
const anyHours = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    opens: fc.integer({ min: 5, max: 10 }).map(hour),
    closes: fc.integer({ min: 15, max: 23 }).map(hour),
    quietFrom: fc.integer({ min: 12, max: 23 }).map(hour),
    quietUntil: fc.integer({ min: 0, max: 14 }).map(hour),
  })
  .filter(({ quietFrom, quietUntil }) => quietFrom > quietUntil || quietFrom >= '12:00');

const isAllowed = (moment: string, { opens, closes, quietFrom, quietUntil, ...rest }: ProfileHours): boolean => {
  const time = timeOf(moment);
  const quiet =
    quietFrom <= quietUntil ? quietFrom <= time && time < quietUntil : time >= quietFrom || time < quietUntil;
  const working = isWorkingDay(dayOf(moment), { opens, closes, quietFrom, quietUntil, ...rest });
  return working && opens <= time && time < closes && !quiet;
};

describe('opening hours', () => {
  it.each([
    ['a winter day', '2026-11-18', '2026-11-18T09:00:00.000Z', '2026-11-18T17:00:00.000Z'],
    ['a summer day', '2026-07-15', '2026-07-15T08:00:00.000Z', '2026-07-15T16:00:00.000Z'],
    ['a Saturday', '2026-11-21', '2026-11-23T09:00:00.000Z', '2026-11-23T17:00:00.000Z'],
    ['Good Friday', '2026-04-03', '2026-04-07T08:00:00.000Z', '2026-04-07T16:00:00.000Z'],
    ['the Saturday before the spring change', '2026-03-28', '2026-03-30T08:00:00.000Z', '2026-03-30T16:00:00.000Z'],
    ['the Saturday before the autumn change', '2026-10-24', '2026-10-26T09:00:00.000Z', '2026-10-26T17:00:00.000Z'],
  ])('on or after %s', (_what, day, opens, closes) => {
    expect(opensOn(day, hours)).toBe(opens);
    expect(closesOn(day, hours)).toBe(closes);
  });
});

describe('the next allowed moment', () => {
  it.each([
    ['within hours, at once', '2026-11-18T10:12:13.014Z', [], '2026-11-18T10:12:13.014Z'],
    ['at opening, at once', '2026-11-18T09:00:00.000Z', [], '2026-11-18T09:00:00.000Z'],
    ['before opening, the same day', '2026-11-18T03:00:00.000Z', [], '2026-11-18T09:00:00.000Z'],
    ['at closing, the next day', '2026-11-18T17:00:00.000Z', [], '2026-11-19T09:00:00.000Z'],
    ['on a Friday evening, Monday', '2026-11-20T19:00:00.000Z', [], '2026-11-23T09:00:00.000Z'],
    ['on Christmas Eve, after the run of days', '2026-12-24T18:00:00.000Z', [], '2026-12-29T09:00:00.000Z'],
    ['on a day to avoid, the next', '2026-11-18T10:00:00.000Z', ['2026-11-18'], '2026-11-19T09:00:00.000Z'],
    [
      'before a run of days to avoid',
      '2026-11-20T18:00:00.000Z',
      ['2026-11-23', '2026-11-24'],
      '2026-11-25T09:00:00.000Z',
    ],
    ['over the spring change, an hour earlier in UTC', '2026-03-27T18:00:00.000Z', [], '2026-03-30T08:00:00.000Z'],
    ['over the autumn change, an hour later in UTC', '2026-10-23T18:00:00.000Z', [], '2026-10-26T09:00:00.000Z'],
  ])('%s', (_what, instant, avoid, expected) => {
    expect(nextAllowedMoment(instant, hours, avoid)).toBe(expected);
  });

  it.each([
    [
      'that last beyond opening: the end of the quiet',
      { quietUntil: '10:00' },
      '2026-11-18T09:30:00.000Z',
      '2026-11-18T10:00:00.000Z',
    ],
    [
      'that begin before closing: the next day',
      { quietFrom: '16:00' },
      '2026-11-18T16:30:00.000Z',
      '2026-11-19T09:00:00.000Z',
    ],
    [
      'at midday: when they end',
      { quietFrom: '12:00', quietUntil: '13:00' },
      '2026-11-18T12:30:00.000Z',
      '2026-11-18T13:00:00.000Z',
    ],
    [
      'that are none: at once',
      { quietFrom: '09:00', quietUntil: '09:00' },
      '2026-11-18T12:30:00.000Z',
      '2026-11-18T12:30:00.000Z',
    ],
  ])('with quiet hours %s', (_what, quiet, instant, expected) => {
    expect(nextAllowedMoment(instant, { ...hours, ...quiet }, [])).toBe(expected);
  });

  it('is allowed, never earlier, and the first', () => {
    fc.assert(
      fc.property(anyInstant, anyHours, fc.integer({ min: 0, max: 12 }), (instant, someHours, avoided) => {
        const avoid = Array.from({ length: avoided }, (_, i) => addDays(dayOf(instant), i));
        const found = nextAllowedMoment(instant, someHours, avoid);
        expect(found >= instant).toBe(true);
        expect(isAllowed(found, someHours)).toBe(true);
        expect(avoid).not.toContain(dayOf(found));
        expect(nextAllowedMoment(found, someHours, avoid)).toBe(found);
        for (let between = instant; between < found; between = plusMinutes(between, 30)) {
          expect(isAllowed(between, someHours) && !avoid.includes(dayOf(between))).toBe(false);
        }
      }),
    );
  });

  it('refuses quiet hours that leave no working hour', () => {
    const silent = { ...hours, quietFrom: '08:00', quietUntil: '18:00' };
    expect(() => nextAllowedMoment('2026-11-18T10:00:00.000Z', silent, [])).toThrow(RangeError);
  });
});
