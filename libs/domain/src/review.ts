import { addDays } from './calendar/index.js';
import type { CalendarDay } from './calendar/types.js';
import type { WaitUntil } from './case.js';
import type { DecisionProfile } from './profile.js';

/**
 * The day of the next internal review of a wait, which does not contact anyone: by the profile's rhythm, or sooner
 * where an outside event is expected before, on the day after it, to find out whether it has come.
 * @param until what the person asked for; null where it is not known any more
 * @param today in Europe/London
 */
export function reviewOn(until: WaitUntil | null, today: CalendarDay, profile: DecisionProfile): CalendarDay {
  const usual = addDays(today, profile.waits.reviewEveryDays);
  if (until?.kind !== 'event' || until.expectedOn === null) return usual;
  const afterwards = addDays(until.expectedOn, 1);
  return today < afterwards && afterwards < usual ? afterwards : usual;
}
