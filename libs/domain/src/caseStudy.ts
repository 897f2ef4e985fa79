import type { Case, Track } from './case.js';
import { hasConsent } from './consent.js';
import { type Refusal, refuse } from './refusal.js';

/** Those whom a case study would tell of: both sides, also those who left, and supporters who came to a session. */
const concerned = (theCase: Case): readonly Track[] =>
  theCase.tracks.filter(
    ({ id, role }) =>
      role !== 'supporter' ||
      theCase.sessions.some(({ outcome, attendees }) => outcome === 'held' && attendees.includes(id)),
  );

const permits = (track: Track): boolean =>
  hasConsent(track, 'case-study') && (!track.young || track.consents['case-study']?.guardian === true);

/**
 * Why a case cannot be a case study: someone it would tell of has not permitted it, or for a young person their
 * guardian. Where nobody is known, nobody has permitted it.
 */
export const caseStudyRefusal = (theCase: Case): Refusal | null =>
  concerned(theCase).length > 0 && concerned(theCase).every(permits)
    ? null
    : refuse(
        'CONSENT_NEEDED',
        'Someone whom the case study would tell of has not consented to it.',
        'Record the consent of everyone it is about first; for a young person, their guardian’s too.',
      );
