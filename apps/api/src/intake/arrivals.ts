import type { Instant } from '@whenready/domain';
import type { NewDraft, NewMessage } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { draftDates } from '../drafts/draftDates.js';
import { labelledForm } from './labelledForm.js';
import type { MailKind } from './mailKind.js';
import { proposedBody } from './proposal.js';
import type { ReadMail } from './readMail.js';
import { receiptOf } from './receipt.js';
import { unanswerable } from './unanswerable.js';

/** A mail as it is kept; what is set aside is kept for as long as a draft. */
export function messageOf(
  profile: ServiceProfile,
  id: string,
  { mail, raw, kind }: { mail: ReadMail; raw: Buffer; kind: MailKind },
  at: Instant,
): NewMessage {
  return {
    id,
    profile: profile.code,
    how: 'email',
    kind,
    receipt: receiptOf(id),
    fingerprint: mail.fingerprint,
    contentType: 'message/rfc822',
    size: raw.byteLength,
    content: raw,
    sender: mail.from,
    subject: mail.subject,
    attachments: mail.attachments,
    receivedAt: at,
    unanswerable: kind === 'referral' ? unanswerable(mail) : 'machine',
    expiresAt: kind === 'referral' ? null : draftDates(profile.intake.drafts, at).expiresAt,
  };
}

/** The draft of a mail: nobody's, with what is certain of it proposed. */
export function draftOfMail(profile: ServiceProfile, id: string, mail: ReadMail, at: Instant): NewDraft {
  return {
    id,
    profile: profile.code,
    owner: null,
    channel: 'email',
    body: proposedBody(profile, labelledForm(mail.text, profile)),
    original: mail.text,
    madeFrom: mail.fingerprint,
    ...draftDates(profile.intake.drafts, at),
  };
}
