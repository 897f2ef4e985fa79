import { addDays, type CalendarDay, dayOf, type Instant, sayDate, sayDay, timeOf } from '@whenready/domain';

export { sayDate, sayDay };

/** A day where there is little room: `3 Mar 2027`. */
export function sayShortDate(day: CalendarDay): string {
  const [date, month, year] = sayDate(day).split(' ') as [string, string, string];
  return `${date} ${month.slice(0, 3)} ${year}`;
}

/** A time of day in Europe/London: `2:00pm`, `midday`, `midnight`. */
export function sayTime(instant: Instant): string {
  const [hours, minutes] = timeOf(instant).split(':').map(Number) as [number, number];
  if (minutes === 0 && hours === 12) return 'midday';
  if (minutes === 0 && hours === 0) return 'midnight';
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')}${hours < 12 ? 'am' : 'pm'}`;
}

/** A moment in Europe/London: `Tuesday 3 March 2027 at 2:00pm`. */
export const sayMoment = (instant: Instant): string => `${sayDay(dayOf(instant))} at ${sayTime(instant)}`;

/** The day of a moment in Europe/London: `Tuesday 3 March 2027`. */
export const sayDayOf = (instant: Instant): string => sayDay(dayOf(instant));

/** A day as seen from another: `today`, `tomorrow`, `in 5 days`, `3 weeks ago`, `in 14 months`. */
export function sayDistance(day: CalendarDay, today: CalendarDay): string {
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  if (day === addDays(today, -1)) return 'yesterday';
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  const span = saySpan(Math.abs(days));
  return days > 0 ? `in ${span}` : `${span} ago`;
}

/** A number of days in the unit that people would use: `13 days`, `6 weeks`, `14 months`. */
export function saySpan(days: number): string {
  if (days < 21) return count(days, 'day');
  if (days < 92) return count(Math.round(days / 7), 'week');
  return count(Math.round(days / 30.44), 'month');
}

/** A number with its noun: `1 case`, `3 cases`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
