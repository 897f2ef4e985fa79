import { dayOf } from '../calendar/index.js';
import { consentRefusal } from '../consent.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { lettersTo, type LetterStep, waitsForReader } from '../letters.js';
import { isRefusal, refuse } from '../refusal.js';
import { sensitiveRefusal } from '../sensitive.js';
import { askingOnce } from '../tasks.js';
import { communicationRefusal, notReadyFor, reviewRefusal } from './communicating.js';
import { hasLetterTo, letterNamed } from './letters.js';
import { CASEWORKERS, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** A letter goes nowhere until the one it is for asks for it. They need never ask. */
export const askForLetter: Rule<'ask-for-letter'> = {
  title: 'Record that someone asks for their letter',
  explain:
    'The one it is for asked for it, of their own accord. Where there is none, say only that there is no letter.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    lettersTo(theCase, 'ask').length > 0
      ? null
      : refuse('UNKNOWN_LETTER', 'There is no letter.', 'Tell whoever asks that there is no letter, and nothing more.'),
  decide: ({ theCase, payload, profile, now, by }) => {
    const letter = letterNamed(theCase, payload.letter, 'ask');
    if (isRefusal(letter)) return letter;
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('letter-asked-for', { id: letter.id })],
      askingOnce('release-letter', 'coordinator', letter.to, profile, now),
    );
  },
};

/**
 * The letter leaves. At this moment everything is asked again: the three requirements, both consents, overdue risk
 * reviews, the supervisor's sign-off, a hold, and whether its reader is prepared and ready.
 */
export const releaseLetter: Rule<'release-letter'> = {
  title: 'Release a letter',
  explain: 'Its reader has asked for it. The requirements, consents, risks and holds are asked again now.',
  by: CASEWORKERS,
  closedTo: (theCase, profile) =>
    theCase.letters.some(waitsForReader)
      ? (communicationRefusal(theCase) ?? sensitiveRefusal(theCase, profile, 'session'))
      : hasLetterTo('release')(theCase),
  decide: ({ theCase, payload, profile, now }) => {
    const held = lettersTo(theCase, 'ask').some(({ id }) => id === payload.letter);
    if (held)
      return refuse(
        'LETTER_NOT_ASKED_FOR',
        'Its reader has not asked for it.',
        'Leave it where it is; record it when they ask.',
        'letter',
      );
    const letter = letterNamed(theCase, payload.letter, 'release');
    if (isRefusal(letter)) return letter;
    const reader = participantNamed(theCase, letter.to, 'letter');
    if (isRefusal(reader)) return reader;
    const refusal =
      notReadyFor(reader, 'letter') ??
      consentRefusal(theCase, profile, [letter.from, letter.to], 'letter') ??
      reviewRefusal(theCase, now);
    return refusal ?? [fact('letter-released', { id: letter.id, text: letter.checked ?? '' })];
  },
};

/** A rule that ends a letter. */
const ending = <N extends 'withdraw-letter' | 'decline-letter' | 'cancel-letter'>(
  step: LetterStep,
  how: 'withdrawn' | 'declined' | 'cancelled',
  words: Pick<Rule<N>, 'title' | 'explain' | 'by'>,
): Rule<N> => ({
  ...words,
  closedTo: (theCase) => hasLetterTo(step)(theCase),
  decide: ({ theCase, payload }) => {
    const letter = letterNamed(theCase, payload.letter, step);
    return isRefusal(letter) ? letter : [fact('letter-ended', { id: letter.id, how })];
  },
});

/** Its writer may take it back until it is released; its reader is told nothing but that there is no letter. */
export const withdrawLetter: Rule<'withdraw-letter'> = {
  ...ending<'withdraw-letter'>('withdraw', 'withdrawn', {
    title: 'Withdraw a letter',
    explain: 'Its writer takes it back, until it is released. Its reader is told only that there is no letter.',
    by: PRACTITIONERS,
  }),
  decide: ({ theCase, payload }) => {
    const released = lettersTo(theCase, 'answer').some(({ id }) => id === payload.letter);
    if (released)
      return refuse('LETTER_RELEASED', 'The letter has been released.', 'Talk with its writer about it.', 'letter');
    const letter = letterNamed(theCase, payload.letter, 'withdraw');
    return isRefusal(letter) ? letter : [fact('letter-ended', { id: letter.id, how: 'withdrawn' })];
  },
};

export const declineLetter = ending<'decline-letter'>('decline', 'declined', {
  title: 'Record that someone does not want their letter',
  explain: 'The one it is for said that they do not want it. If they only do not ask, leave it held.',
  by: PRACTITIONERS,
});

export const cancelLetter = ending<'cancel-letter'>('cancel', 'cancelled', {
  title: 'Cancel a letter',
  explain: 'One that was begun in error, or will not be written. One that is held is its writer’s to withdraw.',
  by: CASEWORKERS,
});

/** Whether and when a letter was read comes from its reader alone, and goes to its writer only if the reader agrees. */
export const recordLetterRead: Rule<'record-letter-read'> = {
  title: 'Record that a letter was read',
  explain: 'Only if its reader tells us. Its writer hears of it only if the reader agrees.',
  by: PRACTITIONERS,
  closedTo: hasLetterTo('read'),
  decide: ({ theCase, payload: { letter: id, on, tellWriter }, now }) => {
    const letter = letterNamed(theCase, id, 'read');
    if (isRefusal(letter)) return letter;
    if (on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Enter the day on which it was read.', 'on');
    return [fact('letter-read', { id, on, tellWriter })];
  },
};
