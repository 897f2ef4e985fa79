import type { Instant } from '@whenready/domain';

const london = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const dayFormat = london({ day: 'numeric', month: 'short', year: 'numeric' });
const timeFormat = london({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The London day of a moment, as `3 Mar 2027`; nothing for null. */
export const shortDay = (at: Instant | null): string => (at ? dayFormat.format(new Date(at)) : '');

/** The London day and time of a moment, as `3 Mar 2027 14:00`; nothing for null. */
export const dayAndTime = (at: Instant | null): string =>
  at ? `${shortDay(at)} ${timeFormat.format(new Date(at))}` : '';
