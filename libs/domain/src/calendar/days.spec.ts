import fc from 'fast-check';
import { addDays, daysBetween, isCalendarDay, weekday } from './index.js';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

describe('calendar days', () => {
  it.each([
    ['a day', '2026-11-22', true],
    ['a leap day', '2028-02-29', true],
    ['a leap day in a common year', '2026-02-29', false],
    ['the thirtieth of February', '2026-02-30', false],
    ['the thirty-first of April', '2026-04-31', false],
    ['a thirteenth month', '2026-13-01', false],
    ['a day written in the British order', '22-11-2026', false],
    ['a moment', '2026-11-22T00:00:00.000Z', false],
    ['nothing', '', false],
  ])('%s (%s) is a calendar day: %s', (_what, text, expected) => {
    expect(isCalendarDay(text)).toBe(expected);
  });

  it.each([
    ['over the end of a month', '2026-01-31', 1, '2026-02-01'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['into a leap day', '2028-02-28', 1, '2028-02-29'],
    ['over the end of February in a common year', '2026-02-28', 1, '2026-03-01'],
    ['over the spring clock change', '2026-03-28', 2, '2026-03-30'],
    ['over the autumn clock change', '2026-10-24', 2, '2026-10-26'],
    ['backwards over a year', '2027-01-01', -1, '2026-12-31'],
    ['not at all', '2026-05-05', 0, '2026-05-05'],
    ['ten years on', '2026-03-01', 3653, '2036-03-01'],
  ])('steps %s', (_what, day, n, expected) => {
    expect(addDays(day, n)).toBe(expected);
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-11-21', 6],
    ['2026-11-22', 7],
  ])('knows that %s is ISO weekday %i', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  it.each([() => addDays('soon', 1), () => weekday('soon'), () => daysBetween('soon', '2026-01-01')])(
    'refuses what is no day',
    (call) => {
      expect(call).toThrow(RangeError);
    },
  );

  it('counts the days it stepped, and orders them as text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        const moved = addDays(day, n);
        expect(isCalendarDay(moved)).toBe(true);
        expect(daysBetween(day, moved)).toBe(n);
        expect(Math.sign(n)).toBe(moved > day ? 1 : moved < day ? -1 : 0);
      }),
    );
  });

  it('repeats the weekday every seven days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
      }),
    );
  });
});
