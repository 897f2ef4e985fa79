import type { CalendarDay } from './types.js';

const DAY_MS = 86_400_000;
const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Tells whether a text is a real day of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!DAY_SHAPE.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && dayFromUtc(ms) === text;
}

/**
 * The day `n` days after `day` (before it where `n` is negative). Days are counted on the calendar, so a clock change
 * never shortens one.
 * @throws RangeError if `day` is no calendar day
 */
export function addDays(day: CalendarDay, n: number): CalendarDay {
  return dayFromUtc(utcOf(day) + n * DAY_MS);
}

/**
 * The day `n` months after `day`; the last of that month where it has no such day.
 * @throws RangeError if `day` is no calendar day
 */
export function addMonths(day: CalendarDay, n: number): CalendarDay {
  const at = new Date(utcOf(day));
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + n, 1);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + n + 1, 0)).getUTCDate();
  return dayFromUtc(first + (Math.min(at.getUTCDate(), last) - 1) * DAY_MS);
}

/**
 * Days from `a` to `b`; negative where `b` comes first.
 * @throws RangeError if one is no calendar day
 */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return (utcOf(b) - utcOf(a)) / DAY_MS;
}

/**
 * The ISO weekday of a day: 1 = Monday to 7 = Sunday.
 * @throws RangeError if `day` is no calendar day
 */
export function weekday(day: CalendarDay): number {
  return new Date(utcOf(day)).getUTCDay() || 7;
}

/** The day that a UTC time value (ms since 1970) shows on a clock in UTC. */
export function dayFromUtc(ms: number): CalendarDay {
  return new Date(ms).toISOString().slice(0, 10);
}

function utcOf(day: CalendarDay): number {
  const ms = Date.parse(day);
  if (Number.isNaN(ms)) throw new RangeError('Not a calendar day (YYYY-MM-DD)');
  return ms;
}
