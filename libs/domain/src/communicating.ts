import type { CalendarDay, Instant } from './calendar/types.js';
import type {
  AmendsKind,
  Attended,
  Directness,
  EntryPurpose,
  FormatCode,
  SessionOutcome,
  SessionReason,
} from './words.js';

/** What happens between the two sides, and what comes of it. */

export interface Session {
  readonly id: string;
  readonly format: FormatCode;
  readonly directness: Directness;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly lead: string;
  readonly coFacilitators: readonly string[];
  readonly attendees: readonly string[];
  /** Id of its venue; null where it has none. */
  readonly venue: string | null;
  /** Id of the stored text that says how to join a virtual meeting; null for other formats. */
  readonly link: string | null;
  readonly outcome: 'arranged' | SessionOutcome;
  /** How often it has been moved. */
  readonly moved: number;
  /** What its attendees are still to be told of it, and from when on; null where nothing is. */
  readonly telling: { readonly purpose: EntryPurpose; readonly at: Instant } | null;
  readonly startedAt: Instant | null;
  /** Who was there when it started. */
  readonly present: readonly string[];
  readonly attendance: readonly Attendance[];
  /** When attendees are reminded; null where that moment had passed at the arranging. */
  readonly remindAt: Instant | null;
  readonly remindedAt: Instant | null;
  readonly outcomeAskedAt: Instant | null;
}

/** Whether one attendee came. */
export interface Attendance {
  readonly participant: string;
  readonly attended: Attended;
  /** Why they did not come. */
  readonly reason: SessionReason | null;
}

/** What was agreed; no items where nothing was wanted. */
export interface Agreement {
  readonly agreedAt: Instant;
  readonly items: readonly AmendsItem[];
}

export interface AmendsItem {
  readonly id: string;
  readonly kind: AmendsKind;
  readonly by: string;
  readonly dueOn: CalendarDay;
  readonly state: 'open' | 'done' | 'part-done' | 'not-done';
  readonly askedAt: Instant | null;
}

export interface FollowUp {
  readonly id: string;
  readonly participant: string;
  readonly dueOn: CalendarDay;
  readonly askedAt: Instant | null;
  readonly done: boolean;
}
