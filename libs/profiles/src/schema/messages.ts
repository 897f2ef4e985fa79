import { PURPOSES } from '@whenready/domain/words';
import { z } from 'zod';
import { LANGUAGES } from '../messages/words.js';
import { dayCount, source, text } from './basics.js';

/** One message in one channel: as it is, and, where a link can be answered, with that link. */
const forms = z.strictObject({ text, withLink: text.optional() });

/** A message in one way of writing; a letter says what the email says, unless it has words of its own. */
const wording = z.strictObject({ subject: text, email: forms, sms: forms, letter: forms.optional() });

/** A message for one purpose; whoever reads best in short sentences gets the easy-read words where there are any. */
const purposeWords = z.strictObject({ standard: wording, easyRead: wording.optional() });

const english = z.strictObject({ source, purposes: z.record(z.enum(PURPOSES), purposeWords) });
const another = z.strictObject({ source, purposes: z.partialRecord(z.enum(PURPOSES), purposeWords) });

/** Days before something, each less than the one before it. */
const falling = z
  .array(dayCount)
  .min(1, 'must name at least one day')
  .refine((days) => days.every((each, i) => i === 0 || each < days[i - 1]!), 'must fall from each to the next');

/**
 * How the service writes to people: through which providers, how fast, what may be answered for how long, and the words
 * themselves, per language and purpose.
 */
export const messages = z.strictObject({
  channels: z.strictObject({
    email: z.enum(['smtp', 'notify', 'off']),
    sms: z.enum(['notify', 'gateway', 'off']),
    letter: z.enum(['notify', 'print', 'off']),
    source,
  }),
  /** The most messages that leave the service in a minute. */
  perMinute: z.int().min(1).max(3000, 'must be at most 3000'),
  /** Hours within which a provider's receipt is awaited, and days for which a link can be answered. */
  receiptHours: z.int().min(1).max(168, 'must be at most a week of hours'),
  linkDays: dayCount.max(90, 'must be at most 90 days'),
  sessionDaysBefore: falling,
  amendsDaysBefore: dayCount,
  survey: z.boolean(),
  letterWaiting: z.boolean(),
  /** When a message may be sent again by hand, and how many times. */
  resend: z.strictObject({ afterHours: z.int().min(1), atMost: z.int().min(0).max(10, 'must be at most 10') }),
  /** The number that people are given; null where there is none, and then no words may name it. */
  phone: text.nullable(),
  source,
  templates: z.strictObject({ [LANGUAGES[0]]: english, [LANGUAGES[1]]: another.optional() }),
});

export type Messages = z.output<typeof messages>;
export type MessagesInput = z.input<typeof messages>;
export type PurposeWords = z.output<typeof purposeWords>;
export type Wording = z.output<typeof wording>;
export type Forms = z.output<typeof forms>;
