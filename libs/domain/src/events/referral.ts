import type { ReferralFacts, Routing } from '../case.js';
import type { OfferedInstead, ParticipantRole, Practice, Reason } from '../words.js';

/** The referral and where it goes. */
export interface ReferralEvents {
  'case-referred': {
    id: string;
    reference: string;
    profile: { code: string; version: number };
    practice: Practice;
    facts: ReferralFacts;
    participants: { id: string; role: ParticipantRole; supports: string | null; young: boolean }[];
  };
  'referral-accepted': Record<never, never>;
  'case-routed': { routing: Routing };
  'case-assigned': { coordinator: string };
  'eligibility-decided': {
    outcome: 'eligible' | 'suitable-not-ready' | 'not-suitable';
    reasons: Reason[];
    offered: OfferedInstead[];
  };
}
