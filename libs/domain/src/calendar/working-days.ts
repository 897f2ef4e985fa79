import type { ProfileHours } from '../profile.js';
import { BANK_HOLIDAYS } from './bank-holidays.js';
import { addDays, daysBetween, weekday } from './days.js';
import { dayOf } from './london.js';
import type { CalendarDay, Instant } from './types.js';

const HOLIDAYS: readonly CalendarDay[] = BANK_HOLIDAYS['england-and-wales'].events.map((holiday) => holiday.date);
const HOLIDAY_SET: ReadonlySet<CalendarDay> = new Set(HOLIDAYS);

/** Tells whether a day is a bank holiday of England and Wales; known for 2015 to 2040. */
export function isBankHoliday(day: CalendarDay): boolean {
  return HOLIDAY_SET.has(day);
}

/** Tells whether the service works on a day: one of its weekdays, and no bank holiday. */
export function isWorkingDay(day: CalendarDay, hours: ProfileHours): boolean {
  return hours.weekdays.includes(weekday(day)) && !isBankHoliday(day);
}

/**
 * The `n`-th working day after `day`, or before it where `n` is negative. With 0, the day itself if the service works
 * on it, else the next working day.
 * @throws RangeError if the service has no weekday on which it works
 */
export function addWorkingDays(day: CalendarDay, n: number, hours: ProfileHours): CalendarDay {
  if (hours.weekdays.length === 0) throw new RangeError('The working hours name no weekday');
  if (n === 0) return isWorkingDay(day, hours) ? day : addWorkingDays(day, 1, hours);
  const step = Math.sign(n);
  let found = day;
  let left = Math.abs(n);
  while (left > 0) {
    found = addDays(found, step);
    if (isWorkingDay(found, hours)) left -= 1;
  }
  return found;
}

/**
 * Number of working days after the day of `from`, up to and with the day of `to` (days in Europe/London); 0 where `to`
 * is not later. Counted by whole weeks, so a wait of years costs no more than one of days.
 */
export function workingDaysBetween(from: Instant, to: Instant, hours: ProfileHours): number {
  const first = dayOf(from);
  const last = dayOf(to);
  const days = daysBetween(first, last);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * hours.weekdays.length;
  for (let day = addDays(first, weeks * 7 + 1); day <= last; day = addDays(day, 1)) {
    if (hours.weekdays.includes(weekday(day))) count += 1;
  }
  const holidays = HOLIDAYS.filter((day) => first < day && day <= last && hours.weekdays.includes(weekday(day)));
  return count - holidays.length;
}
