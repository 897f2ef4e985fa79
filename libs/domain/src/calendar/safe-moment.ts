import type { ProfileHours } from '../profile.js';
import { addDays, weekday } from './days.js';
import { dayOf, instantAt, plusMinutes, timeOf } from './london.js';
import type { CalendarDay, Instant, LocalTime } from './types.js';
import { isWorkingDay } from './working-days.js';

/** When it is safe to reach someone, as a person recorded it. */
export interface SafeTimes {
  /** ISO weekdays (1 = Monday); empty where any day will do. A moment after midnight belongs to its own day. */
  readonly weekdays: readonly number[];
  /** From when, on a clock in Europe/London; null from the start of the day. Later than `until`: over midnight. */
  readonly from: LocalTime | null;
  /** Until when, no longer included; null to the end of the day. */
  readonly until: LocalTime | null;
}

const SEARCHED_DAYS = 366;
const MIDNIGHT = '00:00';
const DAYS_END = '24:00';

/**
 * The first moment, from `instant` on, at which an automated message may reach someone: in working hours of a working
 * day (Europe/London), outside the quiet hours, not on a day that they asked us to avoid, and at a time that is safe
 * for them. Gives `instant` itself where it will do; what opens is within the hours, what closes no longer. Where the
 * clocks go back, an hour that comes twice is open twice; where they go forward, what would open in the skipped hour
 * opens when it has passed.
 * @param safe null where nothing is recorded that narrows the hours
 * @returns null where no day of the next year has such a moment: nobody can be written to, and someone phones them
 */
export function nextSafeMoment(
  instant: Instant,
  hours: ProfileHours,
  avoid: readonly CalendarDay[],
  safe: SafeTimes | null,
): Instant | null {
  const isDay = (day: CalendarDay) => isWorkingDay(day, hours) && !avoid.includes(day) && isSafeDay(day, safe);
  const isTime = (time: LocalTime) => isOpen(time, hours) && isSafeAt(time, safe);
  const isAllowed = (moment: Instant) => isDay(dayOf(moment)) && isTime(timeOf(moment));

  if (isAllowed(instant)) return instant;
  const today = dayOf(instant);
  const opening = [MIDNIGHT, hours.opens, hours.quietUntil, safe?.from ?? MIDNIGHT];
  for (let ahead = 0; ahead <= SEARCHED_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    if (!isDay(day)) continue;
    const [first] = turnsOf(day, opening)
      .filter((moment) => moment > instant && isAllowed(moment))
      .sort();
    if (first !== undefined) return first;
  }
  return null;
}

/**
 * Whether a moment is within the times that a person gave, whatever the hours of the service.
 * @param safe null where nothing is recorded: any moment is
 */
export const isSafeMoment = (moment: Instant, safe: SafeTimes | null): boolean =>
  isSafeDay(dayOf(moment), safe) && isSafeAt(timeOf(moment), safe);

const isSafeDay = (day: CalendarDay, safe: SafeTimes | null): boolean =>
  !safe?.weekdays.length || safe.weekdays.includes(weekday(day));

const isSafeAt = (time: LocalTime, safe: SafeTimes | null): boolean => !safe || isWithin(time, safe.from, safe.until);

/** Every moment of a day at which something may open: at those times, again an hour on, and when the clocks change. */
const turnsOf = (day: CalendarDay, times: readonly LocalTime[]): Instant[] => [
  ...times.map((time) => instantAt(day, time)).flatMap((moment) => [moment, plusMinutes(moment, 60)]),
  `${day}T01:00:00.000Z`,
];

/** Within the working hours and outside the quiet ones; quiet hours that begin as they end are none. */
const isOpen = (time: LocalTime, { opens, closes, quietFrom, quietUntil }: ProfileHours): boolean =>
  opens <= time && time < closes && (quietFrom === quietUntil || !isWithin(time, quietFrom, quietUntil));

function isWithin(time: LocalTime, from: LocalTime | null, until: LocalTime | null): boolean {
  const [first, last] = [from ?? MIDNIGHT, until ?? DAYS_END];
  return first <= last ? first <= time && time < last : time >= first || time < last;
}
