import type { ProfileHours } from '../profile.js';
import { dayOf, instantAt, timeOf } from './london.js';
import type { CalendarDay, Instant, LocalTime } from './types.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

/** The moment at which the service opens on the first working day on or after `day`. */
export function opensOn(day: CalendarDay, hours: ProfileHours): Instant {
  return instantAt(addWorkingDays(day, 0, hours), hours.opens);
}

/** The moment at which the service closes on the first working day on or after `day`. */
export function closesOn(day: CalendarDay, hours: ProfileHours): Instant {
  return instantAt(addWorkingDays(day, 0, hours), hours.closes);
}

/**
 * The first moment, from `instant` on, at which an automated message may go out: in working hours of a working day,
 * outside the quiet hours and not on a day that the person asked us to avoid. Gives `instant` itself where it will do.
 * Opening is within the hours, closing no longer.
 * @throws RangeError if no moment of a working day lies outside the quiet hours
 */
export function nextAllowedMoment(instant: Instant, hours: ProfileHours, avoid: readonly CalendarDay[]): Instant {
  const starts = [hours.opens, hours.quietUntil].filter((time) => isAllowedTime(time, hours)).sort();
  if (starts.length === 0) throw new RangeError('The quiet hours leave no working hour');

  const asked = timeOf(instant);
  let day = dayOf(instant);
  if (isAllowedDay(day, hours, avoid)) {
    if (isAllowedTime(asked, hours)) return instant;
    const later = starts.find((time) => time > asked);
    if (later !== undefined) return instantAt(day, later);
  }
  do day = addWorkingDays(day, 1, hours);
  while (avoid.includes(day));
  return instantAt(day, starts[0]!);
}

function isAllowedDay(day: CalendarDay, hours: ProfileHours, avoid: readonly CalendarDay[]): boolean {
  return isWorkingDay(day, hours) && !avoid.includes(day);
}

function isAllowedTime(time: LocalTime, hours: ProfileHours): boolean {
  return hours.opens <= time && time < hours.closes && !isQuiet(time, hours);
}

/** Quiet hours may run over midnight; where they begin and end at the same time there are none. */
function isQuiet(time: LocalTime, { quietFrom, quietUntil }: ProfileHours): boolean {
  if (quietFrom <= quietUntil) return quietFrom <= time && time < quietUntil;
  return time >= quietFrom || time < quietUntil;
}
