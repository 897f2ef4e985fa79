import type { CalendarDay } from '../calendar/types.js';
import type { WaitUntil } from '../case.js';
import type { HoldKind, OutsideEvent, Reason, WaitContact, WindowKind } from '../words.js';

/** Waits, outside dates and holds. */
export interface WaitingPayloads {
  'agree-wait': {
    participant: string;
    until: WaitUntil;
    contactBy: WaitContact;
    /** The colleague by whom they want to be contacted; null where it does not matter. */
    by: string | null;
    avoid: CalendarDay[];
    /** Null takes the profile's rhythm. */
    reviewOn: CalendarDay | null;
    textId: string | null;
  };
  'mark-ready': { participant: string };
  'end-wait': { participant: string; reason: Reason; textId: string | null };
  'record-outside-event': {
    event: OutsideEvent;
    /** Whose wait it reaches; null for everyone who waits for it. */
    participant: string | null;
    on: CalendarDay;
  };
  'record-window': {
    participant: string;
    kind: WindowKind;
    /** The last day on which the chance is open; recording it again replaces the day. */
    closesOn: CalendarDay;
    textId: string | null;
  };
  hold: { kind: HoldKind; reviewOn: CalendarDay | null; textId: string | null };
  resume: Record<never, never>;
}
