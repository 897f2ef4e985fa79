import type { CalendarDay, Instant } from './calendar/types.js';
import type { AmendsKind, Directness, FormatCode } from './words.js';

/** What happens between the two sides, and what comes of it. */

export interface Session {
  readonly id: string;
  readonly format: FormatCode;
  readonly directness: Directness;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly lead: string;
  readonly attendees: readonly string[];
  readonly outcome: 'arranged' | 'held' | 'not-held' | 'cancelled';
  /** When attendees are reminded; null where that moment had passed at the arranging. */
  readonly remindAt: Instant | null;
  readonly remindedAt: Instant | null;
  readonly outcomeAskedAt: Instant | null;
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
