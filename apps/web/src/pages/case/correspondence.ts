import {
  type Case,
  dayOf,
  type Instant,
  type Letter,
  mayReadLetter,
  type Shuttle,
  type StaffRole,
  tellReader,
  tellWriter,
  textOfLetter,
} from '@whenready/domain';
import { count, sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import { legWordsPath, letterWordsPath } from '../../words/paths.js';
import type { Vocabulary } from '../../words/vocabulary.js';

const on = (at: Instant): string => sayDate(dayOf(at));

/**
 * A letter: where it is, and what may be said of it to its writer and its reader. Never its words, but where they are.
 * @param role of the one who looks; only those who may read the letter get the link
 */
export function presentLetter(theCase: Case, letter: Letter, words: Vocabulary, role?: StaffRole) {
  const { kind, from, to, state, begunAt, stateSince, drafts, reviewOn, read } = letter;
  const lines = [
    `Begun on ${on(begunAt)}${drafts.length > 0 ? `; ${count(drafts.length, 'draft')} stored` : ''}`,
    ...(state === 'begun' ? [] : [`${label('LETTER_STATES', state)} since ${on(stateSince)}`]),
    ...(reviewOn ? [`We look at it again ourselves on ${sayDate(reviewOn)}`] : []),
    ...(read ? [`Read on ${sayDate(read.on)}${read.tellWriter ? '' : '; its writer is not told'}`] : []),
    `If ${words.person(from)} asks: “${tellWriter(letter)}”`,
    `If ${words.person(to)} asks: “${tellReader(theCase, to)}”`,
  ];
  const text = textOfLetter(letter, null);
  const readable = text !== null && role !== undefined && mayReadLetter(letter, text, role);
  return {
    title: `${label('LETTER_KINDS', kind)} from ${words.person(from)} to ${words.person(to)}`,
    state: label('LETTER_STATES', state),
    lines,
    links: readable ? [{ title: 'Read the letter', href: letterWordsPath(theCase.id, letter.id) }] : [],
  };
}

/** A shuttle, message by message, without their words, but where they are. */
export function presentShuttle(
  caseId: string,
  { id: shuttle, between, lead, state, begunAt, legs }: Shuttle,
  words: Vocabulary,
) {
  return {
    title: `Between ${between.map((id) => words.person(id)).join(' and ')}`,
    state: label('SHUTTLE_STATES', state),
    lines: [
      `Begun on ${on(begunAt)}; ${words.staff(lead)} goes between them`,
      ...legs.map(
        ({ from, to, state: leg, answers }, place) =>
          `${place + 1}. ${words.person(from)} to ${words.person(to)}${answers ? ', an answer' : ''}: ${label('LEG_STATES', leg).toLowerCase()}`,
      ),
    ],
    links: legs.map((leg, place) => ({
      title: `Read message ${place + 1}`,
      href: legWordsPath(caseId, shuttle, leg),
    })),
  };
}
