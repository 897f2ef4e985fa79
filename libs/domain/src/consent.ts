import type { Case, Track } from './case.js';
import type { ConsentAsked, DecisionProfile } from './profile.js';
import { type Refusal, refuse } from './refusal.js';
import { CONSENT_PURPOSES, type ConsentPurpose, type ParticipantRole } from './words.js';

/** What a profile's version from before consent was asked for asks: nothing, and it takes whatever is given. */
const NOT_ASKED: ConsentAsked = {
  purposes: CONSENT_PURPOSES,
  wordingVersion: 'unversioned',
  requiredForCommunication: false,
};

/** Which consents a service asks for, and in which wording. */
export const consentAsked = (profile: DecisionProfile): ConsentAsked => profile.consent ?? NOT_ASKED;

/** Whether someone's consent for a purpose stands: given, and not withdrawn. */
export const hasConsent = (track: Track, purpose: ConsentPurpose): boolean =>
  track.consents[purpose] !== undefined && track.consents[purpose].withdrawnAt === null;

/** A young person whose guardian has not consented to their taking part. */
export const guardianIsMissing = (track: Track): boolean =>
  track.young && !(hasConsent(track, 'participation') && track.consents.participation?.guardian);

/** Who consents to take part: the two sides and their supporters. Others who attend do so by their profession. */
const CONSENTING: readonly ParticipantRole[] = ['person-harmed', 'person-responsible', 'supporter'];

/**
 * The refusal of a communication with someone whose consent to take part does not stand.
 * @param ids everyone who would take part
 * @param field the payload field that named them
 */
export function consentRefusal(
  theCase: Case,
  profile: DecisionProfile,
  ids: readonly string[],
  field: string,
): Refusal | null {
  if (!consentAsked(profile).requiredForCommunication) return null;
  const asked = theCase.tracks.filter((track) => ids.includes(track.id) && CONSENTING.includes(track.role));
  return asked.every((track) => hasConsent(track, 'participation'))
    ? null
    : refuse(
        'CONSENT_NEEDED',
        'Someone who would take part has not consented to it, or has withdrawn their consent.',
        'Record their consent to take part first, in writing or witnessed.',
        field,
      );
}
