import { type Case, dayOf, type Instant, type Letter, type Shuttle, tellReader, tellWriter } from '@whenready/domain';
import { count, sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

const on = (at: Instant): string => sayDate(dayOf(at));

/** A letter: where it is, and what may be said of it to its writer and its reader. Never its words. */
export function presentLetter(theCase: Case, letter: Letter, words: Vocabulary) {
  const { kind, from, to, state, begunAt, stateSince, drafts, reviewOn, read } = letter;
  const lines = [
    `Begun on ${on(begunAt)}${drafts.length > 0 ? `; ${count(drafts.length, 'draft')} stored` : ''}`,
    ...(state === 'begun' ? [] : [`${label('LETTER_STATES', state)} since ${on(stateSince)}`]),
    ...(reviewOn ? [`We look at it again ourselves on ${sayDate(reviewOn)}`] : []),
    ...(read ? [`Read on ${sayDate(read.on)}${read.tellWriter ? '' : '; its writer is not told'}`] : []),
    `If ${words.person(from)} asks: “${tellWriter(letter)}”`,
    `If ${words.person(to)} asks: “${tellReader(theCase, to)}”`,
  ];
  return {
    title: `${label('LETTER_KINDS', kind)} from ${words.person(from)} to ${words.person(to)}`,
    state: label('LETTER_STATES', state),
    lines,
  };
}

/** A shuttle, message by message, without their words. */
export function presentShuttle({ between, lead, state, begunAt, legs }: Shuttle, words: Vocabulary) {
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
  };
}
