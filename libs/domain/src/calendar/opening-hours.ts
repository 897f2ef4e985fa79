import type { ProfileHours } from '../profile.js';
import { instantAt } from './london.js';
import { nextSafeMoment } from './safe-moment.js';
import type { CalendarDay, Instant } from './types.js';
import { addWorkingDays } from './working-days.js';

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
 * @throws RangeError if no moment of a working day within a year will do
 */
export function nextAllowedMoment(instant: Instant, hours: ProfileHours, avoid: readonly CalendarDay[]): Instant {
  const found = nextSafeMoment(instant, hours, avoid, null);
  if (found === null) throw new RangeError('The working hours leave no moment at which to write');
  return found;
}
