import type { Instant } from './calendar/types.js';
import { isStarter } from './approach.js';
import type { Case } from './case.js';
import type { Step } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { mainParticipants } from './questions.js';
import { isAsked, taskRaised } from './tasks.js';

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
 * Tasks to tell each person harmed, before their expectations rise, that it is not going ahead: those who started, or
 * have been approached. Nobody else has anything to be told.
 */
export const tellPersonsHarmed = (theCase: Case, profile: DecisionProfile, now: Instant): Step[] =>
  mainParticipants(theCase)
    .filter((track) => track.role === 'person-harmed' && (track.approached || isStarter(theCase, track)))
    .map(
      ({ id }): Step =>
        (working) =>
          isAsked(working, 'tell-person-harmed', id)
            ? []
            : [taskRaised(working, 'tell-person-harmed', 'coordinator', id, profile, now)],
    );
