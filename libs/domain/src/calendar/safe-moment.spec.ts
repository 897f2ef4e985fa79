import fc from 'fast-check';
import type { ProfileHours } from '../profile.js';
import { nextSafeMoment, plusMinutes, type SafeTimes } from './index.js';

const hours: ProfileHours = {
  weekdays: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '17:00',
  quietFrom: '20:00',
  quietUntil: '08:00',
};
const late: ProfileHours = { ...hours, weekdays: [1, 2, 3, 4, 5, 6, 7], closes: '22:30', quietFrom: '22:00' };
const times = (weekdays: number[], from: string | null, until: string | null): SafeTimes => ({ weekdays, from, until });

describe('the next safe moment', () => {
  it.each([
    ['at once where it is safe', times([3], '10:00', '12:00'), '2026-11-18T10:12:13.014Z', '2026-11-18T10:12:13.014Z'],
    [
      'where their hours begin after ours',
      times([], '13:00', null),
      '2026-11-18T06:00:00.000Z',
      '2026-11-18T13:00:00.000Z',
    ],
    [
      'the next day where theirs are over',
      times([], null, '11:00'),
      '2026-11-18T11:00:00.000Z',
      '2026-11-19T09:00:00.000Z',
    ],
    ['on their weekday alone', times([2], '10:00', '11:00'), '2026-11-18T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    [
      'past a bank holiday on their weekday',
      times([5], null, null),
      '2026-12-19T12:00:00.000Z',
      '2027-01-08T09:00:00.000Z',
    ],
    [
      'over midnight, in the evening',
      times([], '16:00', '08:00'),
      '2026-11-18T12:00:00.000Z',
      '2026-11-18T16:00:00.000Z',
    ],
    [
      'over midnight, in the morning',
      times([], '20:00', '09:30'),
      '2026-11-18T12:00:00.000Z',
      '2026-11-19T09:00:00.000Z',
    ],
    [
      'in summer, by the clock on the wall',
      times([], '12:00', null),
      '2026-07-15T08:00:00.000Z',
      '2026-07-15T11:00:00.000Z',
    ],
  ])('is %s', (_what, safe, instant, expected) => {
    expect(nextSafeMoment(instant, hours, [], safe)).toBe(expected);
  });

  it('leaves out the days to avoid', () => {
    const safe = times([2], '10:00', '11:00');
    expect(nextSafeMoment('2026-11-18T10:00:00.000Z', hours, ['2026-11-24'], safe)).toBe('2026-12-01T10:00:00.000Z');
  });

  it('at weekends is one only where the service works then', () => {
    const weekends = times([6, 7], null, null);
    expect(nextSafeMoment('2026-11-18T10:00:00.000Z', hours, [], weekends)).toBeNull();
    expect(nextSafeMoment('2026-11-18T10:00:00.000Z', late, [], weekends)).toBe('2026-11-21T09:00:00.000Z');
  });

  it('is none where the quiet hours, or the working day, leave nothing of theirs', () => {
    for (const safe of [times([], '22:00', '06:00'), times([], '12:00', '12:00')])
      expect(nextSafeMoment('2026-11-18T10:00:00.000Z', late, [], safe)).toBeNull();
  });

  it('never comes earlier when it is asked later', () => {
    const some = fc.integer({ min: 0, max: 23 }).map((n) => `${String(n).padStart(2, '0')}:30`);
    const anyTimes = fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      from: fc.option(some),
      until: fc.option(some),
    });
    const anyMoment = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) });
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 20_000 }), anyTimes, (ms, later, safe) => {
        const instant = new Date(ms).toISOString();
        const first = nextSafeMoment(instant, late, [], safe);
        const second = nextSafeMoment(plusMinutes(instant, later), late, [], safe);
        if (first === null || second === null) return expect(first).toBe(second);
        expect(first <= second).toBe(true);
        expect(first > plusMinutes(instant, later) ? first : second).toBe(second);
      }),
    );
  });
});
