import { ALL_REASONS, isCalendarDay } from '@whenready/domain';
import { z } from 'zod';

/** A calendar day that exists, as `YYYY-MM-DD`. */
export const day = z.string().refine(isCalendarDay, 'Enter a real date, as YYYY-MM-DD').meta({ format: 'date' });

/** A moment with its offset, normalised to UTC with milliseconds. */
export const moment = z.iso
  .datetime({ offset: true, error: 'Enter a date and time with its offset, as 2027-03-02T14:00:00Z' })
  .transform((text) => new Date(text).toISOString());

/** A time of day on a clock in Europe/London, as `HH:MM`. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, as 18:30');

/** A participant's or another record's id. */
export const id = z.string().min(1, 'Say which one, by its id').max(64);

/** Free text: stored apart from the journal, which holds its id only. */
export const note = z.string().trim().min(1).max(10_000).nullish().meta({ widget: 'note' });

/** Words that are the matter itself, a letter or a message: stored apart as a note is, and read by routes of their own. */
export const ownText = z.string().trim().min(1, 'Write it here').max(20_000);

/** A code from a list of words. */
export const code = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: `Choose one of: ${words.join(', ')}` });

/** The participant that a command is about. */
export const participant = id.meta({ title: 'Who is it about?', widget: 'participant' });

/** The free text that goes with a command. */
export const noteField = note.meta({ title: 'Note (optional)', widget: 'note' });

/** A command's body: nothing beyond its fields is taken. */
export const body = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** Why, in the words practitioners use. */
export const reason = code(ALL_REASONS).meta({ title: 'Reason', widget: 'reason' });

/** Hours in quarters; null where nothing is said of them. */
export const hours = z
  .number()
  .positive('Enter how many hours, as 7.5')
  .max(5_000)
  .multipleOf(0.25, 'Enter hours in quarters, as 7.5')
  .nullable()
  .default(null);

/** An amount of money in pence; null where nothing is said of it. */
export const pence = z.int('Enter whole pence').positive('Enter an amount').max(100_000_000).nullable().default(null);

/** A place on a scale from 1 to 5, freely given. */
export const scale = z.int().min(1).max(5).nullable().default(null).meta({ widget: 'scale' });

/** A yes, no, or not said: answers are freely given. */
export const freely = z.boolean().nullable().default(null);
