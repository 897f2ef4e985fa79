import type { CalendarDay } from '../calendar/types.js';
import type { WaitUntil } from '../case.js';
import type { HoldKind, OutsideEvent, Reason, WaitContact, WindowKind } from '../words.js';

/** Waits, outside dates and holds. */
export interface WaitingEvents {
  'wait-agreed': {
    id: string;
    participant: string;
    until: WaitUntil;
    contactBy: WaitContact;
    by: string | null;
    avoid: CalendarDay[];
    reviewOn: CalendarDay;
  };
  /** Something outside has come; without a participant, for everyone who waits for it. */
  'outside-event-recorded': { event: OutsideEvent; participant: string | null; on: CalendarDay };
  'readiness-date-reached': { participant: string; wait: string };
  'nudge-due': { participant: string; wait: string; number: number };
  'wait-review-due': { participant: string; wait: string; nextReviewOn: CalendarDay };
  'wait-ended': {
    participant: string;
    wait: string;
    how: 'ready' | 'not-ready' | 'withdrawn' | 'closed';
    /** Why someone who is not ready no longer waits. */
    reason: Reason | null;
  };
  'window-recorded': { id: string; participant: string; kind: WindowKind; closesOn: CalendarDay };
  'window-warned': { id: string; daysBefore: number };
  'window-closed': { id: string };
  'hold-placed': { kind: HoldKind; reviewOn: CalendarDay };
  'hold-review-due': { nextReviewOn: CalendarDay };
  'hold-lifted': Record<never, never>;
}
