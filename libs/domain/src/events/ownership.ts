import type { CalendarDay } from '../calendar/types.js';
import type { Routing } from '../case.js';
import type { AssignReason, HandBackReason, ShareReason, ShareRole, TransferReason } from '../words.js';

/** Who has the case: its coordinator, its provider, and those with whom it is shared. */
export interface OwnershipEvents {
  /** The reason is null in cases told before it was asked. */
  'case-assigned': { coordinator: string; reason: AssignReason | null };
  'case-unassigned': { reason: HandBackReason };
  /** From here on the case is decided by this version of this service's profile. */
  'case-transferred': {
    profile: { code: string; version: number };
    routing: Routing;
    reason: TransferReason;
  };
  /** A share begins, or goes on in another role or until another day. */
  'case-shared': {
    id: string;
    profile: string;
    provider: string;
    role: ShareRole;
    until: CalendarDay | null;
    reason: ShareReason;
  };
  /** Its last day is near: somebody says whether it goes on. */
  'share-ending': { id: string };
  'share-ended': { id: string; how: 'by-hand' | 'its-day' | 'closed' | 'transferred' };
}
