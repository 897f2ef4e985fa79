import type { CaseView, FacilitatorForCase } from '@whenready/contracts';
import {
  COMMUNICATION_FORMATS,
  dayOf,
  type FormatCode,
  REASONS,
  shuttlesUnderWay,
  type StaffRole,
} from '@whenready/domain';
import type { Named, ProfileCard, StaffCard, VenueCard } from '../api/shapes.js';
import { sayDate, sayMoment } from '../words/dates.js';
import { groupOf, label, LABELS } from '../words/labels.js';
import { LANGUAGES, sayLanguage } from '../words/languages.js';
import { sayTask } from '../words/tasks.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Choice } from './choice.js';
import { draftChoices, stepChoices } from './correspondence.js';
import type { FieldSpec } from './fields.js';

export type { Choice } from './choice.js';

/** What choices are made of: the case, its words and the colleagues who may lead it. */
export interface ChoiceSource {
  readonly view: CaseView;
  readonly words: Vocabulary;
  readonly staff: readonly StaffCard[];
  /** Who can take the case, and why others cannot; for forms that ask who facilitates. */
  readonly facilitators?: readonly FacilitatorForCase[];
  readonly venues: readonly VenueCard[];
  /** Rooms and colleagues that are in another session at the time that has been typed. */
  readonly taken: ReadonlySet<string>;
}

const LEADS: readonly StaffRole[] = ['coordinator', 'facilitator', 'supervisor', 'service-lead'];

/** The answers that a field offers; empty for fields that are typed. */
export function choicesFor(field: FieldSpec, source: ChoiceSource): Choice[] {
  const { view, words } = source;
  const theCase = view.case;
  switch (field.widget) {
    case 'participant':
    case 'participants':
      return [
        ...theCase.tracks
          .filter(({ withdrawn }) => !withdrawn)
          .map(({ id, role }) => ({ value: id, text: words.person(id), hint: words.role(role) })),
        ...(field.widget === 'participant' && field.optional ? [{ value: '', text: 'Nobody in particular' }] : []),
      ];
    case 'reason':
    case 'reasons':
      return reasonChoices(field.codes);
    case 'yes-no':
      return yesNo(field.optional);
    case 'coordinator':
    case 'staff':
      return leadChoices(source);
    case 'language':
      return LANGUAGES.map((tag) => ({ value: tag, text: sayLanguage(tag) }));
    case 'facilitators':
      return (source.facilitators ?? []).map(facilitatorChoice);
    case 'area':
      return (words.profile?.areas ?? []).map(({ code, name }) => ({ value: code, text: name }));
    case 'provider':
      return (words.profile?.providers ?? []).map(({ code, name }) => ({ value: code, text: name }));
    case 'service':
      return words.services.map(({ code, name }) => ({ value: code, text: name }));
    case 'anyArea':
      return ofEveryService(words, ({ areas }) => areas);
    case 'anyProvider':
      return ofEveryService(words, ({ providers }) => providers);
    case 'share':
      return theCase.shares.map((share) => ({
        value: share.id,
        text: words.provider(share.provider),
        hint: `${label('SHARE_ROLES', share.role)}${share.until ? `, until ${sayDate(share.until)}` : ''}`,
      }));
    case 'venue':
      return venueChoices(source);
    case 'format':
      return formatChoices(field.codes, words);
    case 'session':
      return theCase.sessions
        .filter(({ outcome }) => outcome === 'arranged')
        .map(({ id, format, startsAt }) => ({
          value: id,
          text: `${label('FORMATS', format)}, ${sayMoment(startsAt)}`,
        }));
    case 'draft':
      return draftChoices(theCase, words);
    case 'shuttle':
      return shuttlesUnderWay(theCase).map(({ id, between, begunAt }) => ({
        value: id,
        text: `Between ${between.map((one) => words.person(one)).join(' and ')}, since ${sayDate(dayOf(begunAt))}`,
      }));
    case 'item':
      return (theCase.agreement?.items ?? [])
        .filter(({ state }) => state === 'open' || state === 'part-done')
        .map(({ id, kind, by, dueOn }) => ({
          value: id,
          text: `${label('AMENDS_KINDS', kind)} by ${words.person(by)}, due ${sayDate(dueOn)}`,
        }));
    case 'followUp':
      return theCase.followUps
        .filter(({ done }) => !done)
        .map(({ id, participant, dueOn }) => ({
          value: id,
          text: `${words.person(participant)}, due ${sayDate(dueOn)}`,
        }));
    case 'task':
      return theCase.tasks.map(({ id, kind, participant, subject, dueOn }) => ({
        value: id,
        text: sayTask({ kind, participant, subject }, words),
        hint: `Due ${sayDate(dueOn)}`,
      }));
    default:
      return orNone(field, stepChoices(field.widget, theCase, words)) ?? codeChoices(field.codes);
  }
}

/** What every service has of a kind, each under the name of its service. */
function ofEveryService({ services }: Vocabulary, of: (card: ProfileCard) => readonly Named[]): Choice[] {
  return services.flatMap((card) => of(card).map(({ code, name }) => ({ value: code, text: name, group: card.name })));
}

/** The choices of a pick, with a way to choose none of them where it may be left out. */
const orNone = ({ optional }: FieldSpec, choices: Choice[] | undefined): Choice[] | undefined =>
  optional && choices ? [...choices, { value: '', text: 'None of these' }] : choices;

/** The answers for a list of codes, in its order. */
export function codeChoices(codes: readonly string[]): Choice[] {
  const group = groupOf(codes);
  return codes.map((code) => ({ value: code, text: group ? label(group, code) : code }));
}

function reasonChoices(codes: readonly string[]): Choice[] {
  return Object.entries(REASONS).flatMap(([group, reasons]) =>
    reasons
      .filter((reason) => codes.includes(reason))
      .map((reason) => ({ value: reason, text: LABELS.ALL_REASONS[reason], group: label('REASON_GROUPS', group) })),
  );
}

function yesNo(optional: boolean): Choice[] {
  const answers = [
    { value: 'true', text: 'Yes' },
    { value: 'false', text: 'No' },
  ];
  return optional ? [...answers, { value: '', text: 'Not said' }] : answers;
}

/** People of the case's provider come first; where it has none, everyone who leads cases. */
function leadChoices({ view, staff, taken }: ChoiceSource): Choice[] {
  const leads = staff.filter(({ role }) => LEADS.includes(role));
  const own = leads.filter(({ provider }) => provider !== null && provider === view.provider);
  return (own.length > 0 ? own : leads).map(({ id, name, role }) => ({
    value: id,
    text: orTaken(name, taken.has(id)),
    hint: label('STAFF_ROLES', role),
  }));
}

/** Who can take the case, with their load; whom a supervisor may assign despite something; and who cannot, with why. */
function facilitatorChoice({ id, name, able, despite, reasons, ...one }: FacilitatorForCase): Choice {
  const load = one.caseloadLimit === null ? `${one.openCases} open` : `${one.openCases} of ${one.caseloadLimit} open`;
  const known = `${label('ACCREDITATIONS', one.accreditation)}, ${label('FACILITATOR_KINDS', one.kind).toLowerCase()}, ${load}`;
  const why = reasons.map(({ words }) => words).join('. ');
  if (able) return { value: id, text: name, hint: known, group: 'Can take the case' };
  return despite
    ? { value: id, text: name, hint: `${known}. ${why}`, group: 'A supervisor may assign them despite this' }
    : { value: id, text: name, hint: why, group: 'Cannot take the case', disabled: true };
}

const orTaken = (name: string, taken: boolean): string => (taken ? `${name} (in another session then)` : name);

/** Neutral ground comes first: a meeting takes place nowhere else. */
function venueChoices({ venues, view, taken }: ChoiceSource): Choice[] {
  const own = venues.filter(({ active, profile }) => active && profile === view.profile);
  return [...own]
    .sort((one, other) => Number(other.neutral) - Number(one.neutral))
    .map(({ id, name, address, neutral }) => ({
      value: id,
      text: orTaken(name, taken.has(id)),
      hint: neutral ? address : `${address}. Not neutral ground`,
    }));
}

function formatChoices(codes: readonly string[], { profile }: Vocabulary): Choice[] {
  return codes
    .filter((code) => COMMUNICATION_FORMATS[code as FormatCode]?.carriedBy === 'session')
    .filter((code) => profile?.formats.includes(code) ?? true)
    .map((code) => ({ value: code, text: label('FORMATS', code) }));
}
