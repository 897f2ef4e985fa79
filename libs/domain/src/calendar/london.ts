import { dayFromUtc } from './days.js';
import type { CalendarDay, Instant, LocalTime } from './types.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The day in Europe/London on which a moment falls.
 * @throws RangeError if `instant` is no moment
 */
export function dayOf(instant: Instant): CalendarDay {
  return dayFromUtc(londonClock(Date.parse(instant)));
}

/** The time of day, to the minute, that a moment shows on a clock in Europe/London. */
export function timeOf(instant: Instant): LocalTime {
  return new Date(londonClock(Date.parse(instant))).toISOString().slice(11, 16);
}

/**
 * The moment at which clocks in Europe/London show `time` on `day`. A time that the spring change skips counts as the
 * later moment (01:30 is taken as 02:30 BST); one that the autumn change repeats as the earlier.
 * @throws RangeError if `day` or `time` is malformed
 */
export function instantAt(day: CalendarDay, time: LocalTime): Instant {
  const asUtc = Date.parse(`${day}T${time}:00.000Z`);
  const asSummer = asUtc - HOUR_MS;
  return new Date(isSummerTime(asSummer) ? asSummer : asUtc).toISOString();
}

/** The moment `n` minutes after `instant` (before it where `n` is negative). */
export function plusMinutes(instant: Instant, n: number): Instant {
  return new Date(Date.parse(instant) + n * MINUTE_MS).toISOString();
}

function londonClock(ms: number): number {
  return isSummerTime(ms) ? ms + HOUR_MS : ms;
}

/**
 * British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October: the
 * rule since 1996 (The Summer Time Order 2002). Earlier years had other dates; no case has a moment there.
 */
function isSummerTime(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return ms >= clockChange(year, 2) && ms < clockChange(year, 9);
}

/** 01:00 UTC on the last Sunday of a month of 31 days (counted from 0). */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}
