import type { ReadMail } from './readMail.js';

/** What a mail is for the service: all but a referral are set aside, where people see them. */
export type MailKind = 'referral' | 'auto-reply' | 'bounce';

/**
 * Tells what a machine sent, so that no draft comes of an answer to an answer: by RFC 3834 (Auto-Submitted), RFC 3464
 * (reports on delivery come from nobody, RFC 5321 4.5.5) and the older Precedence.
 * @param sender the envelope's; empty where the mail came from nobody, null where it is not known
 */
export function mailKind({ headers }: Pick<ReadMail, 'headers'>, sender: string | null): MailKind {
  const said = (name: string) => headers.get(name)?.trim().toLowerCase() ?? '';
  if (sender === '' || said('return-path') === '<>') return 'bounce';
  if (/^multipart\/report\b/.test(said('content-type'))) return 'bounce';
  const submitted = said('auto-submitted').split(';')[0]!.trim();
  if (submitted !== '' && submitted !== 'no') return 'auto-reply';
  if (/^(bulk|junk|list|auto_reply)$/.test(said('precedence'))) return 'auto-reply';
  return headers.has('x-autoreply') || headers.has('x-autorespond') ? 'auto-reply' : 'referral';
}
