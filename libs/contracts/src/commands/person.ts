import {
  ACCESS_NEEDS,
  type Detail,
  DETAILS,
  entered,
  type Entered,
  isMainRole,
  maySupport,
  mustSupport,
  PARTICIPANT_KINDS,
  PARTICIPANT_ROLES,
} from '@whenready/domain';
import { z } from 'zod';
import { code } from './fields.js';

/** A person's details: kept beside the case, they never travel. */
export const personName = z.string({ error: 'Enter a name' }).trim().min(1, 'Enter a name').max(200);
export const personEmail = z.email('Enter an email address, like name@example.org').max(254);
export const personPhone = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()-]{7,25}$/, 'Enter a telephone number, like 01632 960 001');
/** A postal address: its lines, the last one the postcode. */
export const personAddress = z.string().trim().min(1).max(500);

/** Words that no message to them holds, with commas between them. */
export const personWordsToAvoid = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => text.split(',').every((word) => word.trim().length > 1), 'Put one comma between two words');
/** Something agreed with them by which they are known; kept as a hash. */
export const personCheckWord = z
  .string()
  .trim()
  .min(4, 'Agree a check word of four letters or more')
  .max(64, 'Agree a shorter check word');

export const needs = z
  .array(code(ACCESS_NEEDS))
  .max(ACCESS_NEEDS.length)
  .nullish()
  .meta({ title: 'What do they need to take part? (optional)', widget: 'checkboxes' });

/** A language tag (BCP 47); null for English. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Enter a language tag, like cy for Welsh or pl for Polish')
  .max(35)
  .nullish()
  .meta({ title: 'Which language, if not English? (optional)', widget: 'language' });

/** What is asked of everyone who comes to a case, with the referral or later. */
export const personFields = {
  role: code(PARTICIPANT_ROLES).meta({ title: 'Role' }),
  kind: code(PARTICIPANT_KINDS).nullish().meta({ title: 'A person or an organisation? (a person, if left empty)' }),
  name: personName.meta({ title: 'Name', widget: 'line' }),
  spokesperson: personName.nullish().meta({ title: 'For an organisation: who speaks for it?', widget: 'line' }),
  email: personEmail.nullish().meta({ title: 'Email (optional)', widget: 'line' }),
  phone: personPhone.nullish().meta({ title: 'Telephone (optional)', widget: 'line' }),
  address: personAddress
    .nullish()
    .meta({ title: 'Postal address (optional), its lines joined with commas', widget: 'line' }),
  /** Young enough that a guardian consents too. */
  young: z.boolean().nullish().meta({ title: 'Young: a guardian consents too' }),
  needs,
  language,
};

type Asked = z.infer<z.ZodObject<typeof personFields>>;

/** What does not fit together in one person's answers, by field. What the whole case must say is the domain's to refuse. */
export function misfits(
  { role, kind, spokesperson, young }: Asked,
  supportsSomeone: boolean,
): { readonly field: string; readonly message: string }[] {
  const found: [boolean, string, string][] = [
    [mustSupport(role) && !supportsSomeone, 'supports', 'Say whom they support'],
    [!maySupport(role) && supportsSomeone, 'supports', 'Only supporters and interpreters are there for one person'],
    [kind === 'organisation' && !isMainRole(role), 'kind', 'Supporters, observers and interpreters are people'],
    [kind === 'organisation' && !spokesperson, 'spokesperson', 'Say who speaks for the organisation'],
    [
      kind !== 'organisation' && Boolean(spokesperson),
      'spokesperson',
      'Only an organisation has someone who speaks for it',
    ],
    [kind === 'organisation' && young === true, 'young', 'An organisation has no guardian'],
  ];
  return found.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

/**
 * Who someone is in the case, of what was asked: codes and ids, without their details.
 * @param id theirs
 * @param supports the id of whom they are there for
 */
export const entryOf = ({ role, kind, young, needs, language }: Asked, id: string, supports: string | null): Entered =>
  entered({
    id,
    role,
    supports,
    kind: kind ?? undefined,
    young: young ?? undefined,
    needs: needs ?? [],
    language: language ?? null,
  });

/** Details that are agreed with someone once they are there, and asked of nobody who comes. */
type AgreedLater = 'wordsToAvoid' | 'checkWord';

/** Their details, which stay in PostgreSQL. */
export const detailsOf = ({
  name,
  spokesperson,
  email,
  phone,
  address,
}: Asked): { readonly name: string } & Readonly<Record<Exclude<Detail, 'name' | AgreedLater>, string | null>> => ({
  name,
  spokesperson: spokesperson ?? null,
  email: email ?? null,
  phone: phone ?? null,
  address: address ?? null,
});

/** What is asked of someone whose details change. */
export interface NewDetails extends Readonly<Partial<Record<Detail, string | null>>> {
  readonly removeEmail?: boolean | null | undefined;
  readonly removePhone?: boolean | null | undefined;
  readonly removeAddress?: boolean | null | undefined;
  readonly removeWordsToAvoid?: boolean | null | undefined;
  readonly removeCheckWord?: boolean | null | undefined;
}

/** The box that takes each detail away; a name stays. */
const TAKEN_AWAY = {
  email: 'removeEmail',
  phone: 'removePhone',
  address: 'removeAddress',
  wordsToAvoid: 'removeWordsToAvoid',
  checkWord: 'removeCheckWord',
} as const;

/** Which details are new: given, or taken away. One that is given again as it was counts as new. */
export const changedDetails = (asked: NewDetails): Detail[] =>
  DETAILS.filter((detail) => asked[detail] || (detail in TAKEN_AWAY && asked[TAKEN_AWAY[detail as Removable]]));

type Removable = keyof typeof TAKEN_AWAY;
