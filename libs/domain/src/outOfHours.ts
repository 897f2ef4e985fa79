import { addWorkingDays, dayOf, timeOf } from './calendar/index.js';
import type { CalendarDay, Instant } from './calendar/types.js';
import type { ProfileHours } from './profile.js';

/**
 * The day on which the service opens again (Europe/London), where nobody reads what comes in now; null while it is
 * open. It names the closed period: whoever writes in it is told once.
 */
export function opensAgainOn(now: Instant, hours: ProfileHours): CalendarDay | null {
  const today = dayOf(now);
  const first = addWorkingDays(today, 0, hours);
  if (first !== today) return first;
  const time = timeOf(now);
  if (time < hours.opens) return today;
  return time < hours.closes ? null : addWorkingDays(today, 1, hours);
}
