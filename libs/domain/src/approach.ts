import type { Case, Track } from './case.js';
import { hasConsent } from './consent.js';
import { isMainParticipant, mainParticipants } from './questions.js';
import { type Refusal, refuse } from './refusal.js';

const agreed = (track: Track): boolean =>
  track.findings.willingness?.met === true || hasConsent(track, 'participation');

/** Whether someone is one of those with whom the case began; where an agency referred, nobody is, nor who joined later. */
export const isStarter = (theCase: Case, track: Track): boolean =>
  track.role === theCase.referral.startedBy && track.joinedAt === null;

/**
 * Why someone may not be approached yet: the other side only once those who started have agreed, and a person harmed
 * only once everyone responsible is found to take some responsibility and to be safe to meet. Who joins the side that
 * started did not start it, and waits for the latter alone. Asked before the first approach alone; whoever has been
 * approached may always be spoken with again.
 */
export function approachRefusal(theCase: Case, track: Track): Refusal | null {
  if (!isMainParticipant(track) || track.approached || isStarter(theCase, track)) return null;
  const others = mainParticipants(theCase).filter((each) => each.role !== track.role);
  const { startedBy } = theCase.referral;
  const starters = others.filter((each) => isStarter(theCase, each));
  const toAgree = starters.length > 0 ? starters : others;
  if (startedBy !== 'agency' && startedBy !== track.role && (toAgree.length === 0 || !toAgree.every(agreed)))
    return outOfOrder(
      'Those who started this have not agreed yet, so the other side is not approached.',
      'Record first that whoever started is willing.',
    );
  const assessed = others.every((each) => each.findings.responsibility?.met && each.findings.safety?.met);
  if (track.role === 'person-harmed' && (others.length === 0 || !assessed))
    return outOfOrder(
      'The person harmed is not approached before responsibility and safety are assessed.',
      'Record first that the person responsible takes some responsibility and that it is safe.',
    );
  return null;
}

const outOfOrder = (message: string, wayOut: string): Refusal =>
  refuse('APPROACH_OUT_OF_ORDER', message, wayOut, 'participant');
