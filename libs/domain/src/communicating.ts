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
  /** When attendees are reminded, soonest first; without what had passed already when it was arranged. */
  readonly reminders: readonly SessionReminder[];
  readonly outcomeAskedAt: Instant | null;
}

/** A reminder before a session: so many days before, and at what moment. */
export interface PlannedReminder {
  readonly days: number;
  readonly at: Instant;
}

export interface SessionReminder extends PlannedReminder {
  /** When it fell due; null before. */
  readonly remindedAt: Instant | null;
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
  /** The participants who agreed; null where it was recorded before that was asked. */
  readonly agreedBy: readonly string[] | null;
  readonly items: readonly AmendsItem[];
}

/** What one side has agreed to, while the other has not. */
export interface Proposal {
  readonly proposedAt: Instant;
  readonly agreedBy: readonly string[];
  readonly items: readonly AgreedItem[];
}

/** What somebody is to do, as it is agreed. */
export interface AgreedItem {
  readonly id: string;
  readonly kind: AmendsKind;
  readonly by: string;
  readonly dueOn: CalendarDay;
  /** For voluntary work, how many hours; null where that is left open. */
  readonly hours: number | null;
  /** For a payment, how much; null where that is left open. */
  readonly pence: number | null;
}

export interface AmendsItem extends AgreedItem {
  readonly state: 'open' | 'done' | 'part-done' | 'not-done' | 'dropped';
  /** What has been done up to now: hours of voluntary work, pence of a payment. */
  readonly soFar: number;
  /** Who last made sure of it, and when; null where nobody has. */
  readonly verified: { readonly by: string; readonly on: CalendarDay } | null;
  readonly askedAt: Instant | null;
  /** Since when it is due on that day. */
  readonly dueSince: Instant;
  /** When whoever promised it was reminded of it before that day; null where they were not. */
  readonly remindedAt: Instant | null;
}

export interface FollowUp {
  readonly id: string;
  readonly participant: string;
  readonly dueOn: CalendarDay;
  readonly askedAt: Instant | null;
  readonly done: boolean;
}
