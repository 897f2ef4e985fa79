import { addDays, addWorkingDays, type CalendarDay, dayOf, instantAt, type Instant } from '@whenready/domain';

const OFFICE = { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' };

/** The day so many days after a moment, or the next working day where nobody works on it. */
export const dayAfter = (moment: Instant, days: number): CalendarDay =>
  addWorkingDays(addDays(dayOf(moment), days), 0, OFFICE);

/** A session of ninety minutes on a day, from two o'clock. */
export const afternoonOf = (day: CalendarDay): { startsAt: Instant; endsAt: Instant } => ({
  startsAt: instantAt(day, '14:00'),
  endsAt: instantAt(day, '15:30'),
});
