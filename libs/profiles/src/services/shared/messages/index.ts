import type { MessagesInput } from '../../../schema/messages.js';
import { assumption } from '../sources.js';
import { withoutEntry, type Words } from './compose.js';
import { english } from './english.js';
import { welsh } from './welsh.js';

/** How a service writes to people until it sets its own way; the channels and the number are each service's own. */
export const usualMessages = {
  perMinute: 60,
  receiptHours: 72,
  linkDays: 14,
  sessionDaysBefore: [7, 1],
  amendsDaysBefore: 7,
  survey: true,
  letterWaiting: true,
  resend: { afterHours: 24, atMost: 3 },
  templates: {
    en: {
      source: assumption(
        'The page has no messages. Each says as little as it can; out of hours it names 999 and 101 as the page of ' +
          'Avon and Somerset Police does.',
      ),
      purposes: english,
    },
    cy: { source: assumption('Translated for this profile: to be checked by a Welsh speaker.'), purposes: welsh },
  },
} satisfies Omit<MessagesInput, 'channels' | 'phone' | 'source'>;

/** The same where emails go through GOV.UK Notify. */
export const usualMessagesByNotify = {
  ...usualMessages,
  templates: {
    en: { ...usualMessages.templates.en, purposes: withoutEntries(english) },
    cy: { ...usualMessages.templates.cy, purposes: withoutEntries(welsh) },
  },
} satisfies typeof usualMessages;

function withoutEntries<T extends Readonly<Record<string, { readonly standard: Words; readonly easyRead?: Words }>>>(
  purposes: T,
): T {
  const pairs = Object.entries(purposes).map(([purpose, { standard, easyRead }]) => [
    purpose,
    { standard: withoutEntry(standard), ...(easyRead && { easyRead: withoutEntry(easyRead) }) },
  ]);
  return Object.fromEntries(pairs) as T;
}

/** The rhythm of messages, where the page says nothing of it. */
export const usualRhythmOfMessages = assumption(
  'The page says nothing of reminders. A week and a day before are usual; the number is one that Ofcom keeps for drama.',
);
