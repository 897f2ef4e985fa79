import {
  CHANNELS,
  type ChannelCode,
  MESSAGE_FORMATS,
  PURPOSES,
  type SafeContact,
  SEEN_BY,
  type SeenBy,
  WEEKDAYS,
} from '@whenready/domain';
import { z } from 'zod';
import { body, code, localTime, noteField, participant } from './fields.js';

const seenBy = (title: string) =>
  z
    .array(code(SEEN_BY))
    .max(SEEN_BY.length)
    .refine((seen) => seen.length < 2 || !seen.includes('nobody'), 'Choose nobody else, or who it is')
    .nullish()
    .meta({ title, widget: 'checkboxes' });

const asked = {
  participant,
  order: z
    .array(code(CHANNELS))
    .max(CHANNELS.length)
    .refine((order) => new Set(order).size === order.length, 'Name each way once')
    .meta({ title: 'In which ways may we write to them, the best one first? (none: a person calls)', widget: 'order' }),
  weekdays: z
    .array(code(WEEKDAYS))
    .max(WEEKDAYS.length)
    .nullish()
    .meta({ title: 'On which days? (any day, if left empty)', widget: 'checkboxes' }),
  from: localTime.nullish().meta({ title: 'Not before which time? (optional)', widget: 'time' }),
  until: localTime.nullish().meta({ title: 'Until which time? (optional)', widget: 'time' }),
  emailSeenBy: seenBy('Who else may see their email? (optional)'),
  textSeenBy: seenBy('Who else may see their text messages? (optional)'),
  letterSeenBy: seenBy('Who else may see their letters? (optional)'),
  voicemail: z.boolean().meta({ title: 'May we leave a message on their telephone?' }),
  format: code(MESSAGE_FORMATS).meta({ title: 'How should what we send be written?' }),
  note: noteField,
};

/** How people may be reached. */
export const contactBodies = {
  'record-safe-contact': body(asked),
  'resend-reminder': body({ participant, purpose: code(PURPOSES).meta({ title: 'Which message?' }) }),
} as const;

/** What was asked of each channel by a field of its own. */
const SEEN_FIELDS = { email: 'emailSeenBy', sms: 'textSeenBy', letter: 'letterSeenBy' } as const;

/** A body of `record-safe-contact` in the domain's shape, without its note. */
export function safeContactOf(
  given: z.infer<(typeof contactBodies)['record-safe-contact']>,
): SafeContact & { readonly participant: string } {
  const seen = CHANNELS.flatMap((channel): [ChannelCode, SeenBy[]][] => {
    const told = given[SEEN_FIELDS[channel]];
    return told?.length ? [[channel, told]] : [];
  });
  return {
    participant: given.participant,
    order: given.order,
    weekdays: (given.weekdays ?? []).map((day) => WEEKDAYS.indexOf(day) + 1),
    from: given.from ?? null,
    until: given.until ?? null,
    seenBy: Object.fromEntries(seen),
    voicemail: given.voicemail,
    format: given.format,
  };
}

/** What a form of `record-safe-contact` starts from where something is recorded already. */
export const asAsked = ({ order, weekdays, from, until, seenBy, voicemail, format }: SafeContact) => ({
  order,
  weekdays: weekdays.flatMap((day) => WEEKDAYS[day - 1] ?? []),
  from: from ?? '',
  until: until ?? '',
  ...Object.fromEntries(CHANNELS.map((channel) => [SEEN_FIELDS[channel], seenBy[channel] ?? []])),
  voicemail: String(voicemail),
  format,
});
