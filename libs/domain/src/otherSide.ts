import type { Instant } from './calendar/types.js';
import { isStarter } from './approach.js';
import { isReleased, type Letter, openLetters, waitsForReader } from './letters.js';
import type { Case } from './case.js';
import type { Step } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { mainParticipants } from './questions.js';
import { askingOnce } from './tasks.js';
import { sayDay } from './wording.js';

/**
 * What one side may be told when the other does not go on: that it is not going ahead, never who decided or why.
 * @param theCase the case as it stands
 */
export function tellOtherSide(theCase: Case): string {
  if (theCase.closed?.outcome === 'completed') return 'What we arranged together has come to its end.';
  return theCase.closed || !theCase.hold
    ? 'It is not going ahead. You need not do anything, and you can talk to us about it whenever you like.'
    : 'It is not going ahead for now. You need not do anything, and you can talk to us about it whenever you like.';
}

/**
 * What the writer of a letter may be told of it: never whether it was asked for, nor whether or when it was read,
 * unless its reader agreed.
 */
export function tellWriter(letter: Letter): string {
  if (waitsForReader(letter))
    return 'We keep your letter safe. It is passed on only if it is asked for, and until then you can take it back.';
  if (isReleased(letter))
    return `Your letter has been passed on.${letter.read?.tellWriter ? ` It was read on ${sayDay(letter.read.on)}.` : ''}`;
  return letter.state === 'begun' || letter.state === 'drafted' || letter.state === 'sent-back'
    ? 'We are working on your letter with you. You can take it back at any time.'
    : 'Your letter was not passed on. It is yours.';
}

/** What someone may be told who asks whether there is a letter for them: of one that is not there any more, nothing. */
export const tellReader = (theCase: Case, participant: string): string =>
  openLetters(theCase).some((letter) => letter.to === participant && waitsForReader(letter))
    ? 'There is a letter for you. We keep it until you ask for it, and you need never do so.'
    : 'There is no letter for you.';

/**
 * Tasks to tell each person harmed, before their expectations rise, that it is not going ahead: those who started, or
 * have been approached. Nobody else has anything to be told.
 */
export const tellPersonsHarmed = (theCase: Case, profile: DecisionProfile, now: Instant): Step[] =>
  mainParticipants(theCase)
    .filter((track) => track.role === 'person-harmed' && (track.approached || isStarter(theCase, track)))
    .map(({ id }) => askingOnce('tell-person-harmed', 'coordinator', id, profile, now));
