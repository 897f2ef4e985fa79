import {
  type Case,
  dayOf,
  LEG_STEPS,
  legsTo,
  type LegStep,
  type Letter,
  LETTER_STEPS,
  lettersTo,
  type LetterStep,
  shuttlesUnderWay,
} from '@whenready/domain';
import { sayDate } from '../words/dates.js';
import { label } from '../words/labels.js';
import { legWordsPath, letterWordsPath } from '../words/paths.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Choice } from './choice.js';
import type { Widget } from './fields.js';

/** The letters or messages with which the step in a widget's name can be taken (`letter:ask`); undefined for others. */
export function stepChoices(widget: Widget, theCase: Case, words: Vocabulary): Choice[] | undefined {
  const [what, step = ''] = widget.split(':');
  if (what === 'letter' && step in LETTER_STEPS)
    return lettersTo(theCase, step as LetterStep).map((letter) => ({
      value: letter.id,
      text: sayLetter(letter, words),
      hint: label('LETTER_STATES', letter.state),
    }));
  if (what !== 'leg' || !(step in LEG_STEPS)) return undefined;
  return shuttlesUnderWay(theCase).flatMap((shuttle) =>
    legsTo(shuttle, step as LegStep).map(({ id, from, to, notedAt, state }) => ({
      value: id,
      text: `${words.person(from)} to ${words.person(to)}, noted on ${sayDate(dayOf(notedAt))}`,
      hint: `Message ${shuttle.legs.findIndex((leg) => leg.id === id) + 1} of ${shuttle.legs.length}`,
      read: { title: 'Read the message', href: legWordsPath(theCase.id, shuttle.id, { id, state }) },
    })),
  );
}

/** The newest draft of each letter that can be checked. */
export const draftChoices = (theCase: Case, words: Vocabulary): Choice[] =>
  lettersTo(theCase, 'check').flatMap((letter) => {
    const newest = letter.drafts.at(-1);
    const hint = newest && `Draft ${letter.drafts.length}, stored on ${sayDate(dayOf(newest.at))}`;
    const read = { title: 'Read the draft', href: letterWordsPath(theCase.id, letter.id, letter.drafts.length) };
    return newest ? [{ value: newest.text, text: sayLetter(letter, words), hint, read }] : [];
  });

const sayLetter = ({ kind, from, to }: Letter, words: Vocabulary): string =>
  `${label('LETTER_KINDS', kind)} from ${words.person(from)} to ${words.person(to)}`;
