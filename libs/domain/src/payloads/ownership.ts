import type { CalendarDay } from '../calendar/types.js';
import type { DecisionProfile } from '../profile.js';
import type { AssignReason, HandBackReason, ShareReason, ShareRole, TransferReason } from '../words.js';

/** Who has the case: its coordinator, its provider, and those with whom it is shared. */
export interface OwnershipPayloads {
  /** The reason may be left out at the first assignment alone. */
  assign: { coordinator: string; reason?: AssignReason | null; textId?: string | null };
  unassign: { reason: HandBackReason; textId: string | null };
  transfer: {
    /** The service that takes the case over: its own, as the case is pinned to it, or another's of today. */
    to: DecisionProfile;
    /** Null where the provider works in one area, or in the one that the case's council is in. */
    area: string | null;
    provider: string;
    reason: TransferReason;
    textId: string | null;
  };
  share: {
    /** The service that the provider belongs to. */
    to: Pick<DecisionProfile, 'code' | 'areas'>;
    provider: string;
    role: ShareRole;
    /** Last day of the share; null where it is open. */
    until: CalendarDay | null;
    reason: ShareReason;
    textId: string | null;
  };
  unshare: { share: string; textId: string | null };
}
