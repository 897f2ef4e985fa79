import { dayOf, timeOf, weekday } from './calendar/index.js';
import type { CalendarDay, Instant, LocalTime } from './calendar/types.js';
import { isMainRole } from './roles.js';
import type { ChannelCode, OutsideEvent, ParticipantRole, StaffRole } from './words.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar day without its weekday: `3 March 2026`. */
export function sayDate(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** A calendar day as people say it: `Tuesday 3 March 2026`. */
export const sayDay = (day: CalendarDay): string => `${WEEKDAYS[weekday(day) - 1]} ${sayDate(day)}`;

/** A moment as people in England and Wales say it: `Tuesday 3 March 2026 at 2:00pm`. */
export const sayMoment = (instant: Instant): string => `${sayDay(dayOf(instant))} at ${sayTime(timeOf(instant))}`;

/** A time of day likewise: `2:00pm`. */
export function sayTime(time: LocalTime): string {
  const [hour, minute] = time.split(':') as [string, string];
  const hours = Number(hour);
  return `${hours % 12 || 12}:${minute}${hours < 12 ? 'am' : 'pm'}`;
}

/** A code as plain words: `person-harmed` becomes `person harmed`. */
export const sayCode = (code: string): string => code.replaceAll('-', ' ');

const CHANNEL_WORDS: Readonly<Record<ChannelCode, string>> = { email: 'email', sms: 'text message', letter: 'letter' };

/** A way in which the service writes to people: `text message`. */
export const sayChannel = (channel: ChannelCode): string => CHANNEL_WORDS[channel];

/** Codes as plain words, with commas between them. */
export const sayCodes = (codes: readonly string[]): string => codes.map(sayCode).join(', ');

/** A text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number of hours with its noun: `1 hour`, `7.5 hours`. */
export const sayHours = (hours: number): string => `${hours} ${hours === 1 ? 'hour' : 'hours'}`;

/** An amount in pence as people write it: `£25`, `£7.50`. */
export const sayPence = (pence: number): string => `£${pence % 100 === 0 ? pence / 100 : (pence / 100).toFixed(2)}`;

const EVENT_WORDS: Readonly<Record<OutsideEvent, string>> = {
  'charge-decision': 'the decision whether to charge',
  plea: 'the plea',
  trial: 'the trial',
  sentence: 'the sentence',
  appeal: 'the appeal',
  release: 'the release',
  'move-of-prison': 'the move to another prison',
  'licence-start': 'the start of the licence',
  'licence-end': 'the end of the licence',
  birthday: 'a birthday',
  anniversary: 'an anniversary',
  'treatment-finished': 'the end of a treatment',
  'baby-born': 'the birth of a baby',
};

/** An outside event with its article, as it stands inside a sentence. */
export const sayEvent = (event: OutsideEvent): string => EVENT_WORDS[event];

/** A participant's role with its indefinite article: one of perhaps several. */
export const aRole = (role: ParticipantRole): string => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${sayCode(role)}`;

/** A participant's role with its article, as it stands inside a sentence. */
export const sayRole = (role: ParticipantRole): string => (isMainRole(role) ? `the ${sayCode(role)}` : aRole(role));

/** A staff role with its article. */
export const sayStaff = (role: StaffRole): string => `the ${sayCode(role)}`;
