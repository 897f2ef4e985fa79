import { personEmail, personName, personPhone } from '@whenready/contracts/commands/person';
import { JUSTICE_STAGES, PARTICIPANT_ROLES, readPostcode, REFERRER_KINDS, SETTINGS, STARTERS } from '@whenready/domain';
import type { ServiceProfile } from '@whenready/profiles';

/** What lines with the labels of the service's own form say for certain. Whatever is doubtful is left out. */
export interface FormFacts {
  readonly startedBy?: string;
  readonly referrerKind?: string;
  readonly setting?: string;
  readonly justiceStage?: string;
  readonly postcode?: string;
  readonly crimeReference?: string;
  readonly story?: string;
  readonly participants: readonly FormPerson[];
}

/** Someone whom the form names. */
export interface FormPerson {
  readonly role: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

type Words = Pick<ServiceProfile, 'words'>;
/** A label may carry a value of its line alone, or all lines until the next label. */
const LABEL = /^[ \t]*([A-Za-z][A-Za-z’' -]{2,50}?)[ \t]*:[ \t]*(.*)$/;
const LONGEST = 64_000;
const STORY = 'what happened';
const SIDES = ['person-harmed', 'person-responsible'] as const;
const PARTS = ['name', 'email', 'telephone'] as const;

/**
 * Reads the labels of the service's own form out of a text: `Postcode: GL1 1AA`. They stand at the start of a line, in
 * whatever letters; the answer to "What happened" goes on until the next label. A label that is there twice with two
 * answers, or an answer that is none, is left out: the message stays beside the draft.
 * @param words what the service calls the two sides: its labels may use them
 */
export function labelledForm(text: string, profile: Words): FormFacts {
  const said = answersIn(text.slice(0, LONGEST), new Set(labelsOf(profile)));
  const one = (label: string) => {
    const answers = new Set(said.get(label));
    return answers.size === 1 ? [...answers][0]! : undefined;
  };
  const chosen = (label: string, codes: readonly string[]) => codeOf(one(label), codes, profile);
  const postcode = one('postcode');
  return withoutGaps({
    startedBy: chosen('started by', STARTERS),
    referrerKind: chosen('kind of referrer', REFERRER_KINDS),
    setting: chosen('where it happened', SETTINGS),
    justiceStage: chosen('stage of justice', JUSTICE_STAGES),
    postcode: postcode && readPostcode(postcode) ? postcode : undefined,
    crimeReference: atMost(one('crime reference'), 64),
    story: atMost(one(STORY), 10_000),
    participants: SIDES.flatMap((role) => personIn(role, one, profile)),
  });
}

/** The labels that are known, in lower case. */
function labelsOf(profile: Words): string[] {
  const people = SIDES.flatMap((role) => PARTS.flatMap((part) => labelsFor(part, role, profile)));
  const facts = ['started by', 'kind of referrer', 'where it happened', 'stage of justice', 'postcode'];
  return [...people, ...facts, 'crime reference', STORY];
}

/** `name of the person harmed`, and the same with the service's own word. */
const labelsFor = (part: string, role: (typeof SIDES)[number], { words }: Words): string[] => {
  const own = (role === 'person-harmed' ? words.personHarmed : words.personResponsible).one.toLowerCase();
  return [role.replace('-', ' '), own].flatMap((who) => [`${part} of the ${who}`, `${part} of ${who}`]);
};

function answersIn(text: string, labels: ReadonlySet<string>): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  const story: string[] = [];
  let inStory = false;
  for (const line of text.split('\n')) {
    const [, label = '', answer = ''] = LABEL.exec(line.slice(0, 2_000)) ?? [];
    const known = label.toLowerCase().replace(/\s+/g, ' ');
    if (!labels.has(known)) {
      if (inStory) story.push(line);
      continue;
    }
    inStory = known === STORY;
    if (inStory) story.push(answer);
    else if (answer.trim()) answers.set(known, [...(answers.get(known) ?? []), answer.trim()]);
  }
  const told = story.join('\n').trim();
  return told ? answers.set(STORY, [told]) : answers;
}

function personIn(
  role: (typeof SIDES)[number],
  one: (label: string) => string | undefined,
  profile: Words,
): FormPerson[] {
  const said = (part: (typeof PARTS)[number]) =>
    labelsFor(part, role, profile)
      .map(one)
      .find((answer) => answer !== undefined);
  const name = personName.safeParse(said('name'));
  if (!name.success || !(PARTICIPANT_ROLES as readonly string[]).includes(role)) return [];
  const [email, phone] = [personEmail.safeParse(said('email')), personPhone.safeParse(said('telephone'))];
  return [withoutGaps({ role, name: name.data, email: email.data, phone: phone.data })];
}

/** A code, as it is or as words: `criminal justice`, or the service's own word for a side. */
function codeOf(answer: string | undefined, codes: readonly string[], { words }: Words): string | undefined {
  const said = answer?.toLowerCase().replace(/[.\s]+$/, '');
  if (said === undefined) return undefined;
  const own = { [words.personHarmed.one]: 'person-harmed', [words.personResponsible.one]: 'person-responsible' };
  const side = Object.entries(own).find(([word]) => word.toLowerCase() === said)?.[1];
  return codes.find((code) => code === side || code === said.replaceAll(' ', '-'));
}

const atMost = (answer: string | undefined, length: number) =>
  answer !== undefined && answer.length <= length ? answer : undefined;

/** The same without what is not known. */
function withoutGaps<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}
