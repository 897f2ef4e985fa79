import type { PublicReferralBody } from '@whenready/contracts';
import type { Instant } from '@whenready/domain';
import type { NewDraft, NewMessage } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { draftDates } from '../drafts/draftDates.js';
import { formWords } from './formWords.js';
import { placeIn } from './proposal.js';
import { receiptOf } from './receipt.js';

type Told = NonNullable<PublicReferralBody['harmed']>;

/** An answer of the public form as it is kept, and the ids that follow from its key. */
export interface SentForm {
  readonly id: string;
  /** Without the postcode. */
  readonly raw: Buffer;
  readonly fingerprint: string;
  /** Sent by something that fills in what people do not see. */
  readonly robot: boolean;
}

/** The form as it is kept. One that a robot sent is set aside for as long as a draft is kept. */
export function messageOfForm(profile: ServiceProfile, form: SentForm, from: string | null, at: Instant): NewMessage {
  return {
    id: form.id,
    profile: profile.code,
    how: 'website',
    kind: form.robot ? 'robot' : 'referral',
    receipt: receiptOf(form.id),
    fingerprint: form.fingerprint,
    contentType: 'application/json',
    size: form.raw.byteLength,
    content: form.raw,
    sender: from,
    subject: null,
    attachments: [],
    receivedAt: at,
    unanswerable: null,
    expiresAt: form.robot ? draftDates(profile.intake.drafts, at).expiresAt : null,
  };
}

/** The draft of the form: nobody's, with what was answered. */
export function draftOfForm(
  profile: ServiceProfile,
  { id, fingerprint }: Pick<SentForm, 'id' | 'fingerprint'>,
  body: PublicReferralBody,
  at: Instant,
): NewDraft {
  return {
    id,
    profile: profile.code,
    owner: null,
    channel: 'website',
    body: {
      profile: profile.code,
      channel: 'website',
      startedBy: body.who,
      ...(body.who === 'agency' ? {} : { referrerKind: 'self' }),
      ...placeIn(profile, body.postcode),
      ...(body.story ? { story: body.story } : {}),
      ...people(body),
    },
    original: formWords(body),
    madeFrom: fingerprint,
    ...draftDates(profile.intake.drafts, at),
  };
}

/** Who writes for themselves is in the case; of an agency those are whom it names. */
function people({ who, name, email, phone, language, harmed, responsible }: PublicReferralBody) {
  const own = who === 'agency' ? [] : person(who, { name, email, phone, language: language === 'cy' ? 'cy' : null });
  const participants = [...own, ...person('person-harmed', harmed), ...person('person-responsible', responsible)];
  return participants.length > 0 ? { participants } : {};
}

type Contact = Pick<Told, 'name' | 'email' | 'phone'> & { readonly language?: string | null };

function person(role: string, told: Contact | null | undefined) {
  const { name, email, phone, language } = told ?? {};
  if (!name && !email && !phone) return [];
  const facts = { name: name ?? '', email, phone, language };
  return [{ role, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null)) }];
}
