import { addDays, addMonths, type CalendarDay, isCalendarDay } from '@whenready/domain';
import { dayFrom } from '../../forms/days.js';
import { type FormValues, textOf } from '../../forms/values.js';
import type { Words } from '../words/index.js';

/** When somebody may be asked again; `open` where they will tell. */
export type When = keyof Words['answer']['when'];

const LATEST_DAYS = 5 * 366;

/** The day that was chosen (null: they will tell), or what is wrong with the choice. */
export type ReadWhen =
  | { readonly ok: true; readonly until: CalendarDay | null }
  | { readonly ok: false; readonly wrong: 'when' | 'realDate' | 'futureDate' | 'lateDate' };

/**
 * Reads when to ask again.
 * @param today the calendar day in Europe/London
 */
export function readWhen(values: FormValues, today: CalendarDay): ReadWhen {
  const when = textOf(values, 'when') as When | '';
  if (when === 'fortnight') return { ok: true, until: addDays(today, 14) };
  if (when === 'month') return { ok: true, until: addMonths(today, 1) };
  if (when === 'quarter') return { ok: true, until: addMonths(today, 3) };
  if (when === 'open') return { ok: true, until: null };
  return when === 'date' ? readDate(values, today) : { ok: false, wrong: 'when' };
}

function readDate(values: FormValues, today: CalendarDay): ReadWhen {
  const until = dayFrom(values, 'until');
  if (until === undefined || !isCalendarDay(until)) return { ok: false, wrong: 'realDate' };
  if (until <= today) return { ok: false, wrong: 'futureDate' };
  return until > addDays(today, LATEST_DAYS) ? { ok: false, wrong: 'lateDate' } : { ok: true, until };
}
