import { COMPLAINT_SUBJECTS, STARTERS } from '@whenready/domain';
import { z } from 'zod';
import { code, ownText } from './commands/fields.js';
import { personEmail, personName, personPhone } from './commands/person.js';
import { postcode } from './commands/referral.js';
import type { FoundArea } from './http.js';

/**
 * Forms that anyone may send, without a session or a link. Each `POST` carries an `Idempotency-Key`: the same key is
 * taken once, however often it is sent.
 */
export const PUBLIC_FORMS = ['referral', 'complaint', 'message'] as const;
export type PublicForm = (typeof PUBLIC_FORMS)[number];

/** Where a public form is sent: `/v1/public/<profile>/<form>`. */
export const publicRoute = (profile: string, form: PublicForm): string =>
  `/v1/public/${encodeURIComponent(profile)}/${form}`;

/** How someone wants to be reached. */
const reach = {
  name: personName.nullish(),
  phone: personPhone.nullish(),
  email: personEmail.nullish(),
  /** When and how it is safe to reach them, in their words. */
  whenSafe: z.string().trim().max(500, 'Shorten it to 500 characters').nullish(),
  /** The language of the page, as a tag (BCP 47). */
  language: z.enum(['en', 'cy']).default('en'),
};

/** Someone of whom an agency tells. */
const told = z.strictObject({
  name: personName.nullish(),
  phone: personPhone.nullish(),
  email: personEmail.nullish(),
  /** They know of this referral and agree. */
  agreed: z.enum(['yes', 'no', 'not-asked']).nullish(),
});

/** The body of `POST /v1/public/<profile>/referral`: it becomes a draft at the service, nobody is contacted by it. */
export const publicReferralBody = z
  .strictObject({
    who: code(STARTERS),
    ...reach,
    name: personName,
    postcode,
    /** For an agency: which one. */
    agency: z.string().trim().min(1).max(200).nullish(),
    harmed: told.nullish(),
    responsible: told.nullish(),
    story: z.string().trim().max(10_000, 'Shorten it to 10,000 characters').nullish(),
  })
  .superRefine((body, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, input: body });
    if (!body.phone && !body.email) wrong('phone', 'Enter a telephone number or an email address');
    if (body.who === 'agency' && !body.agency) wrong('agency', 'Enter the name of the agency');
    if (body.who !== 'agency' && (body.agency || body.harmed || body.responsible))
      wrong('who', 'Only an agency tells of other people');
  });
export type PublicReferralBody = z.infer<typeof publicReferralBody>;

/** The reference of a case, where they have one: what they write goes to that case. */
const reference = z.string().trim().min(1).max(64).nullish();

/** The body of `POST /v1/public/<profile>/complaint`: it can be made without a name. */
export const publicComplaintBody = z.strictObject({
  ...reach,
  about: code(COMPLAINT_SUBJECTS),
  text: ownText,
  reference,
  /** What would put it right. */
  wanted: z.string().trim().max(4_000, 'Shorten it to 4,000 characters').nullish(),
});
export type PublicComplaintBody = z.infer<typeof publicComplaintBody>;

/** The body of `POST /v1/public/<profile>/message`. */
export const publicMessageBody = z.strictObject({ ...reach, text: ownText, reference });
export type PublicMessageBody = z.infer<typeof publicMessageBody>;

/** What each of the three answers with, 200 or 201; `area` for a referral with a postcode, else null. */
export interface PublicTaken {
  readonly taken: true;
  readonly area: Pick<FoundArea, 'councils' | 'elsewhere' | 'area' | 'triage'> | null;
}
