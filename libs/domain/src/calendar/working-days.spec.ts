import fc from 'fast-check';
import type { ProfileHours } from '../profile.js';
import { addDays, addWorkingDays, dayOf, instantAt, isWorkingDay, weekday, workingDaysBetween } from './index.js';

const hours: ProfileHours = {
  weekdays: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '17:00',
  quietFrom: '20:00',
  quietUntil: '08:00',
};
const anyHours = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  .map((weekdays): ProfileHours => ({ ...hours, weekdays }));
const anyDay = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2015-01-01', n));

describe('working days', () => {
  it.each([
    ['a Wednesday', '2026-11-18', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['Christmas Day on a Friday', '2026-12-25', false],
    ['the Monday for Boxing Day on a Saturday', '2026-12-28', false],
    ['the Tuesday after both', '2026-12-29', true],
    ['the funeral of 2022', '2022-09-19', false],
    ['VE day in 2020', '2020-05-08', false],
    ['the early May Monday that VE day replaced', '2020-05-04', true],
    ['the late May Monday that the Jubilee moved', '2022-05-30', true],
  ])('%s (%s) is a working day: %s', (_what, day, expected) => {
    expect(isWorkingDay(day, hours)).toBe(expected);
  });

  it.each([
    ['a working day itself', '2026-11-18', 0, '2026-11-18'],
    ['from a Saturday, the next', '2026-11-21', 0, '2026-11-23'],
    ['from a Friday to Monday', '2026-11-20', 1, '2026-11-23'],
    ['from a Saturday to Monday', '2026-11-21', 1, '2026-11-23'],
    ['over the Christmas of 2026', '2026-12-24', 1, '2026-12-29'],
    ['over the Christmas of 2021, two substitute days', '2021-12-24', 1, '2021-12-29'],
    ['over the Christmas of 2022, a Sunday', '2022-12-23', 1, '2022-12-28'],
    ['over New Year on a Saturday', '2021-12-31', 1, '2022-01-04'],
    ['over Easter 2026', '2026-04-02', 1, '2026-04-07'],
    ['over the Jubilee', '2022-06-01', 1, '2022-06-06'],
    ['over the end of a month', '2026-01-30', 1, '2026-02-02'],
    ['over the spring change', '2026-03-27', 1, '2026-03-30'],
    ['five on, over a bank holiday', '2026-05-01', 5, '2026-05-11'],
    ['two before a Tuesday', '2026-11-24', -2, '2026-11-20'],
    ['one before the day after Christmas', '2026-12-29', -1, '2026-12-24'],
  ])('finds %s', (_what, day, n, expected) => {
    expect(addWorkingDays(day, n, hours)).toBe(expected);
  });

  it.each([
    ['the same moment', '2026-11-18T10:00:00.000Z', '2026-11-18T10:00:00.000Z', 0],
    ['the same day', '2026-11-18T09:00:00.000Z', '2026-11-18T16:00:00.000Z', 0],
    ['a later moment first', '2026-11-20T09:00:00.000Z', '2026-11-18T09:00:00.000Z', 0],
    ['one night', '2026-11-18T16:59:00.000Z', '2026-11-19T09:00:00.000Z', 1],
    ['a weekend', '2026-11-20T09:00:00.000Z', '2026-11-22T23:00:00.000Z', 0],
    ['a week', '2026-11-16T09:00:00.000Z', '2026-11-23T09:00:00.000Z', 5],
    ['Christmas and New Year', '2026-12-24T09:00:00.000Z', '2027-01-04T09:00:00.000Z', 4],
    ['a summer midnight that is yesterday in UTC', '2026-07-14T12:00:00.000Z', '2026-07-14T23:00:00.000Z', 1],
  ])('counts %s', (_what, from, to, expected) => {
    expect(workingDaysBetween(from, to, hours)).toBe(expected);
  });

  it('counts as one does on one’s fingers', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 900 }), anyHours, (first, length, someHours) => {
        const days = Array.from({ length: Math.max(0, length) }, (_, i) => addDays(first, i + 1));
        const from = instantAt(first, '23:30');
        const to = instantAt(addDays(first, length), '00:15');
        expect(workingDaysBetween(from, to, someHours)).toBe(days.filter((day) => isWorkingDay(day, someHours)).length);
      }),
    );
  });

  it('finds the day that is as many working days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), anyHours, (day, n, someHours) => {
        const found = addWorkingDays(day, n, someHours);
        expect(isWorkingDay(found, someHours)).toBe(true);
        expect(workingDaysBetween(instantAt(day, '12:00'), instantAt(found, '12:00'), someHours)).toBe(n);
        if (isWorkingDay(day, someHours)) expect(addWorkingDays(found, -n, someHours)).toBe(day);
      }),
    );
  });

  it('never works on a weekday that is not its own', () => {
    fc.assert(
      fc.property(anyDay, anyHours, (day, someHours) => {
        if (isWorkingDay(day, someHours)) expect(someHours.weekdays).toContain(weekday(day));
      }),
    );
  });

  it('refuses hours without a weekday instead of looking for ever', () => {
    expect(() => addWorkingDays(dayOf('2026-01-01T00:00:00.000Z'), 1, { ...hours, weekdays: [] })).toThrow(RangeError);
  });
});
