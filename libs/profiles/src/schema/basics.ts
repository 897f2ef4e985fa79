import { isCalendarDay } from '@whenready/domain/calendar/index';
import { z } from 'zod';

/** A short name for programs: lower-case words joined by hyphens. */
export const code = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

/** Words for people. */
export const text = z.string().trim().min(1, 'must not be empty');

/** A day of the calendar in Europe/London. */
export const calendarDay = z.string().refine(isCalendarDay, 'must be a day written YYYY-MM-DD');

/** A time of day on the clock in Europe/London. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time written HH:MM');

/** A whole number of days, from one to three years. */
export const dayCount = z.int().min(1, 'must be at least 1 day').max(1096, 'must be at most three years of days');

/**
 * Where a value comes from: the partnership's own page, a publication, or our assumption. A duty that was read only in
 * part is `unchecked`: it is shown as a setting, never as a rule of law.
 */
export const source = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('page'), note: text.optional() }),
  z.strictObject({
    from: z.literal('published'),
    citation: text,
    unchecked: z.boolean().optional(),
  }),
  z.strictObject({ from: z.literal('assumption'), because: text }),
]);

/** A list of one or more of the given codes, each once. */
export function someOf<const T extends readonly [string, ...string[]]>(codes: T) {
  return z
    .array(z.enum(codes))
    .min(1, 'must name at least one')
    .refine((list) => new Set(list).size === list.length, 'names one twice');
}
