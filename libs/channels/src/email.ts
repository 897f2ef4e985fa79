import MailComposer from 'nodemailer/lib/mail-composer';
import type { ReminderChannel, ReminderMessage } from './channel.js';
import { calendarText } from './calendar.js';
import { deliver } from './smtp.js';

export interface MailOptions {
  /** SMTP_URL */
  readonly url: string;
  /** MAIL_FROM, as `Name <address>`: neither may give the matter away. */
  readonly from: string;
  /** MAIL_REPLY_TO: where answers go to a message that names no address of its own. */
  readonly replyTo?: string | null;
}

/** Reminders as plain emails through an SMTP server. The same claim has the same Message-ID, whatever happens. */
export function emailChannel({ url, from, replyTo = null }: MailOptions): ReminderChannel {
  return {
    code: 'email',
    provider: 'smtp',
    receipts: false,
    addressOf: ({ email }) => email,
    send: async (message) => {
      const messageId = messageIdOf(message, from);
      const composed = new MailComposer({
        from,
        to: message.to,
        subject: message.subject,
        text: message.text,
        messageId,
        ...answeredAt(message.replyTo ?? replyTo),
        ...withEntry(message, from),
      });
      await deliver(url, { from: bareAddress(from), to: message.to }, await composed.compile().build());
      return { reference: messageId };
    },
    find: async () => 'cannot-tell',
  };
}

/** Whoever answers STOP there, or has their mail program do it, gets no more messages. */
function answeredAt(replyTo: string | null) {
  const headers = { 'Auto-Submitted': 'auto-generated' };
  if (replyTo === null) return { headers };
  return { replyTo, headers: { ...headers, 'List-Unsubscribe': `<mailto:${encodeURI(replyTo)}?subject=STOP>` } };
}

function withEntry({ entry, to }: ReminderMessage, from: string) {
  if (!entry) return {};
  const content = calendarText(entry, bareAddress(from), to);
  return { icalEvent: { method: entry.method, content, filename: 'appointment.ics' } };
}

function messageIdOf({ claimId }: ReminderMessage, from: string): string {
  return `<${claimId}@${bareAddress(from).split('@')[1] ?? 'localhost'}>`;
}

function bareAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}
