import type { Case } from './case.js';
import type { DecisionProfile } from './profile.js';
import { communicationUnfinished, gateIsOpen, isWaiting, mainParticipants } from './questions.js';
import { type Refusal, refuse } from './refusal.js';
import { ACCREDITATIONS, type SignOffStep } from './words.js';

/**
 * Whether a case is complex or sensitive: a harm that calls for extra care, a high risk of anyone in it, or marked so
 * (RJC Code of Practice for service providers).
 */
export const isSensitive = (theCase: Case): boolean =>
  theCase.complex ||
  theCase.referral.sensitivities.length > 0 ||
  theCase.tracks.some((track) => !track.withdrawn && track.risk?.factors.some((each) => each.level === 'high'));

/** Why a complex or sensitive case may not take a step yet: its facilitators, then its supervisor's sign-off. */
export function sensitiveRefusal(theCase: Case, profile: DecisionProfile, step: SignOffStep): Refusal | null {
  const path = profile.sensitive;
  if (!path || !isSensitive(theCase)) return null;
  const needed = ACCREDITATIONS.indexOf(path.accreditation);
  const able = theCase.facilitators.filter((each) => ACCREDITATIONS.indexOf(each.accreditation) >= needed);
  if (able.length < path.facilitators)
    return refuse(
      'FACILITATORS_NEEDED',
      `A complex or sensitive case needs ${path.facilitators} facilitators with ${path.accreditation} accreditation.`,
      'Assign its facilitators first.',
    );
  return theCase.signOffs[step]
    ? null
    : refuse(
        'SIGN_OFF_NEEDED',
        'A complex or sensitive case needs its supervisor’s sign-off for this step.',
        'Ask the supervisor to look at the case and sign it off.',
      );
}

/** Whether the next step of a complex or sensitive case waits for nothing but its supervisor's sign-off. */
export function signOffAwaited(theCase: Case): SignOffStep | null {
  if (theCase.closed || theCase.hold || !isSensitive(theCase) || !gateIsOpen(theCase)) return null;
  if (theCase.stage === 'eligibility') return theCase.signOffs.eligibility ? null : 'eligibility';
  const everyonePrepared = mainParticipants(theCase).every((track) => track.preparedAt !== null && !isWaiting(track));
  const next = communicationUnfinished(theCase) || (theCase.stage === 'preparation' && everyonePrepared);
  return next && !theCase.signOffs.session ? 'session' : null;
}
