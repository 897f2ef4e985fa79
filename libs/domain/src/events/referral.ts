import type { ReferralFacts, Routing } from '../case.js';
import type { Entered } from '../joining.js';
import type { OfferedInstead, Practice, Reason } from '../words.js';

/** The referral and where it goes. */
export interface ReferralEvents {
  'case-referred': {
    id: string;
    reference: string;
    profile: { code: string; version: number };
    practice: Practice;
    facts: ReferralFacts;
    participants: readonly Entered[];
  };
  'referral-accepted': Record<never, never>;
  'case-routed': { routing: Routing };
  'eligibility-decided': {
    outcome: 'eligible' | 'suitable-not-ready' | 'not-suitable';
    reasons: Reason[];
    offered: OfferedInstead[];
  };
}
