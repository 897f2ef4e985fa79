import type { Instant } from './calendar/types.js';
import type { StaffRole, TaskKind, WhoseClock } from './words.js';

/** Kinds of moments at which silence means something. */
export const DEADLINE_KINDS = [
  'service-level',
  'readiness-date',
  'nudge',
  'wait-review',
  'hold-review',
  'window-closing',
  'window-closed',
  'risk-review',
  'case-supervision',
  'task-overdue',
  'session-telling',
  'session-reminder',
  'session-outcome',
  'letter-waiting',
  'letter-review',
  'amends-reminder',
  'amends-due',
  'follow-up-due',
  'complaint-due',
  'reminder-outcome',
  'reminder-retry',
  'reminder-receipt',
  'share-ending',
  'share-ended',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** A moment at which the case moves by itself, and what silence until then means. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly at: Instant;
  /** What it is about: a participant, wait, session, item or task id. */
  readonly about: string | null;
  /** The task that silence raises, and for whom; null where the moment only contacts someone. */
  readonly raises: { readonly task: TaskKind; readonly role: StaffRole } | null;
}

/** Why a case stands where it stands: on whom it waits, since when, until when, what comes next, by whose choice. */
export interface WhyWaiting {
  /** A participant's id, a staff role, or an outside date. */
  readonly onWhom:
    | { readonly kind: 'participant'; readonly id: string }
    | { readonly kind: 'staff'; readonly role: StaffRole }
    | { readonly kind: 'outside' }
    | { readonly kind: 'nobody' };
  readonly since: Instant;
  readonly until: Instant | null;
  /** What happens next, as words. */
  readonly next: string;
  readonly whoseChoice: WhoseClock | 'none';
  /** All of it in one sentence, without names. */
  readonly sentence: string;
}
