import type { MessagesInput } from '../../../schema/messages.js';

type Purposes = MessagesInput['templates']['en']['purposes'];
export type Words = Purposes[keyof Purposes]['standard'];

/** What one message says, before it is laid out for each channel. */
export interface Said {
  readonly subject: string;
  /** In every channel. */
  readonly says: string;
  /** Shorter, for a text message, where the whole would not fit. */
  readonly shortly?: string;
  /** In an email by SMTP alone: the entry for a calendar that it carries along. */
  readonly inEmail?: string;
  /** How to reach somebody. */
  readonly contact: string;
  /** With `((link))`, where the message can be answered. */
  readonly answer?: string;
  /** The end of a text message. */
  readonly stop?: string;
}

/** Lays a message out for each channel; a letter has no link in it unless people can type it, so it has none here. */
export function words({ subject, says, shortly = says, inEmail, contact, answer, stop }: Said): Words {
  const email = sentences(says, inEmail, contact);
  const sms = sentences(shortly, contact, stop);
  return {
    subject,
    email: { text: email, ...(answer && { withLink: `${email}\n\n${answer}` }) },
    sms: { text: sms, ...(answer && { withLink: sentences(shortly, contact, answer, stop) }) },
    letter: { text: sentences(says, contact) },
  };
}

/** The same in short sentences, each on a line of its own. */
export function easyWords(said: Said): Words {
  const wording = words(said);
  const { email, letter } = wording;
  return {
    ...wording,
    email: { text: lines(email.text), ...(email.withLink && { withLink: lines(email.withLink) }) },
    ...(letter && { letter: { text: lines(letter.text) } }),
  };
}

/** The same where an email carries no entry for a calendar: GOV.UK Notify takes no such files. */
export function withoutEntry(wording: Words): Words {
  const { email, letter = email } = wording;
  const link = email.withLink?.slice(email.text.length);
  return { ...wording, email: { text: letter.text, ...(link && { withLink: letter.text + link }) } };
}

const sentences = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
const lines = (text: string): string => text.replace(/([.?!]) (?=\p{Lu})/gu, '$1\n');
