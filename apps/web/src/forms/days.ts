import { type CalendarDay, instantAt, isCalendarDay } from '@whenready/domain';
import { type FormValues, textOf } from './values.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

/** Something was typed that is no date: it fails every check of a day, and stays in the form. */
const NO_DAY = 'no such day';

/**
 * A day from three fields (`<name>-day`, `-month`, `-year`); a month may be a number or a name.
 * @returns undefined where all three are empty; a text that is no day where they make none
 */
export function dayFrom(values: FormValues, name: string): CalendarDay | undefined {
  const parts = ['day', 'month', 'year'].map((part) => textOf(values, `${name}-${part}`));
  return parts.every((part) => part === '') ? undefined : dayOfParts(parts as [string, string, string]);
}

/** A day from one line of text, such as `24 12 2026`, `24/12/2026` or `24 December 2026`. */
export function dayFromLine(line: string): CalendarDay {
  const parts = line.trim().split(/[\s/.-]+/);
  return parts.length === 3 ? dayOfParts(parts as [string, string, string]) : NO_DAY;
}

/** The moment at which clocks in Europe/London show the typed day and time, in UTC. */
export function momentFrom(values: FormValues, name: string): string | undefined {
  const day = dayFrom(values, name);
  const typed = textOf(values, `${name}-time`);
  if (day === undefined && typed === '') return undefined;
  const time = timeFrom(typed);
  return day !== undefined && isCalendarDay(day) && time ? instantAt(day, time) : NO_DAY;
}

/** `HH:MM` from `2:30pm`, `14:30`, `2pm`, `midday`; undefined where it is no time. */
export function timeFrom(typed: string): string | undefined {
  if (/^(midday|noon)$/i.test(typed)) return '12:00';
  const match = TIME.exec(typed);
  if (!match) return undefined;
  const [, hourText, minuteText = '00', half] = match;
  const hour = Number(hourText);
  if (Number(minuteText) > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return undefined;
  if (!half && minuteText === '00' && !/[:.]/.test(typed)) return undefined;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour;
  return `${String(hours).padStart(2, '0')}:${minuteText}`;
}

function dayOfParts([day, month, year]: [string, string, string]): CalendarDay {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const text = `${year}-${(named ? String(named) : month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : NO_DAY;
}
