import type { ReferralFacts } from '../case.js';
import type { Entry } from '../joining.js';
import type { OfferedInstead, Reason } from '../words.js';

/** The referral and where it goes. */
export interface ReferralPayloads {
  refer: {
    caseId: string;
    reference: string;
    facts: ReferralFacts;
    participants: readonly Entry[];
    textId: string | null;
  };
  accept: Record<never, never>;
  decline: { reason: Reason; textId: string | null };
  route: { area: string; provider: string };
  'decide-eligibility': {
    outcome: 'eligible' | 'suitable-not-ready' | 'not-suitable';
    reasons: Reason[];
    /** For `not-suitable`: what they were offered instead. */
    offered?: OfferedInstead[];
    textId: string | null;
  };
}
