import type {
  Case,
  CaseEvent,
  DeadlineKind,
  Instant,
  ParticipantRole,
  Practice,
  Stage,
  StaffRole,
  WhoseClock,
  WhyWaiting,
} from '@whenready/domain';

/** A case as the pages' projection holds it, with the folded case itself. */
export interface StoredCase {
  readonly id: string;
  readonly reference: string;
  readonly profile: { readonly code: string; readonly version: number };
  readonly practice: Practice;
  readonly revision: number;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly area: string | null;
  readonly provider: string | null;
  readonly coordinator: string | null;
  readonly referredBy: string | null;
  readonly sensitive: boolean;
  readonly whoseClock: WhoseClock;
  readonly waitingOn: WhyWaiting['onWhom']['kind'];
  readonly waitingUntil: Instant | null;
  /** Why it waits, as the journal worded it at its last event. */
  readonly why: string;
  readonly nextDeadlineAt: Instant | null;
  readonly nextDeadlineKind: DeadlineKind | null;
  readonly stalledSince: Instant | null;
  readonly lastEventAt: Instant;
  readonly case: Case;
}

/** A participant's details. */
export interface StoredPerson {
  readonly id: string;
  readonly role: ParticipantRole;
  readonly name: string;
  /** Who speaks for an organisation; null for a person. */
  readonly spokesperson: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Words that no message to them holds, with commas between them. */
  readonly wordsToAvoid: string | null;
  /** Whether a check word was agreed with them. */
  readonly checkWordAgreed: boolean;
}

export interface FoundCase extends StoredCase {
  readonly crimeReference: string | null;
  readonly people: readonly StoredPerson[];
}

/** One journal event with the actor's name and the text that came with it. */
export interface StoredEvent {
  readonly event: CaseEvent;
  /** Null for the system, and for staff who are not known by name. */
  readonly actorName: string | null;
  readonly actorRole: StaffRole | null;
  readonly text: string | null;
  /** The wall's clock. */
  readonly recordedAt: Instant;
}

export interface CaseFilter {
  readonly stage?: readonly Stage[];
  readonly coordinator?: string;
  readonly provider?: string;
  readonly profile?: string;
  readonly practice?: Practice;
  readonly whoseClock?: WhoseClock;
  readonly stalled?: boolean;
  /** Part of a reference, in any case of letters. */
  readonly text?: string;
}

export const CASE_SORTS = ['reference', 'opened', 'stage-since', 'deadline', 'stalled', 'last-event'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

export interface CaseQuery {
  readonly filter?: CaseFilter;
  /** A leading `-` turns the order round. Default: `-opened`. */
  readonly sort?: CaseSort | `-${CaseSort}`;
  /** From 1. */
  readonly page?: number;
  /** At most 200; default 25. */
  readonly pageSize?: number;
}

export interface CasePage {
  readonly items: readonly StoredCase[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}
