import { dayOf } from '../calendar/index.js';
import type { Instant } from '../calendar/types.js';
import type { Case, Track } from '../case.js';
import { isWaiting } from '../questions.js';
import { type Refusal, refuse } from '../refusal.js';
import { hasOverdueRiskReview } from '../risk.js';
import { isMainRole } from '../roles.js';
import { gateRefusal } from './eligibility.js';

/** Why no communication can be arranged at all: on hold, not eligible yet, or a requirement missing. */
export function communicationRefusal(theCase: Case): Refusal | null {
  if (theCase.hold) return refuse('CASE_ON_HOLD', 'The case is on hold.', 'Resume the case first.');
  if (theCase.stage === 'referral' || theCase.stage === 'eligibility')
    return refuse('WRONG_STAGE', 'The case has not been found eligible.', 'Decide eligibility first.');
  return gateRefusal(theCase);
}

/** Why one participant cannot take part now: waiting at their own pace, or not prepared. */
export function notReadyFor(track: Track, field: string): Refusal | null {
  if (isWaiting(track))
    return refuse(
      'STILL_WAITING',
      'Someone who would take part is not ready yet.',
      'Wait for them, or record that they are ready.',
      field,
    );
  return isMainRole(track.role) && track.preparedAt === null
    ? refuse('NOT_PREPARED', 'Someone who would take part is not prepared.', 'Record their preparation first.', field)
    : null;
}

/** Why nobody is brought together while a review of someone’s risks is overdue. */
export const reviewRefusal = (theCase: Case, now: Instant): Refusal | null =>
  hasOverdueRiskReview(theCase, dayOf(now))
    ? refuse('RISK_REVIEW_OVERDUE', 'A review of someone’s risks is overdue.', 'Record their risks as they are now.')
    : null;
