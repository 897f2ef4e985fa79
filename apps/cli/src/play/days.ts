import { addDays, type CalendarDay, dayOf, instantAt, type Instant, weekday } from '@whenready/domain';

/** The day so many days after a moment; the Monday after it where it is a weekend. */
export function dayAfter(moment: Instant, days: number): CalendarDay {
  const day = addDays(dayOf(moment), days);
  return addDays(day, weekday(day) > 5 ? 8 - weekday(day) : 0);
}

/** A session of ninety minutes on a day, from two o'clock. */
export const afternoonOf = (day: CalendarDay): { startsAt: Instant; endsAt: Instant } => ({
  startsAt: instantAt(day, '14:00'),
  endsAt: instantAt(day, '15:30'),
});
