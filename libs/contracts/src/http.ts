import type {
  Case,
  ClockDays,
  CommandName,
  Deadline,
  DuplicateReason,
  Instant,
  LinkKind,
  Practice,
  Stage,
  StaffCommandName,
  StaffRole,
  StallReason,
  WhyWaiting,
} from '@whenready/domain';

/** What a command answers with, and what a list shows of a case. */
export interface CaseSummary {
  readonly id: string;
  readonly reference: string;
  readonly revision: number;
  readonly profile: string;
  readonly practice: Practice;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly provider: string | null;
  readonly coordinator: string | null;
  readonly whyWaiting: WhyWaiting;
  readonly nextDeadline: Deadline | null;
  readonly stalledSince: Instant | null;
}

/** A case as its page shows it. */
export interface CaseView extends CaseSummary {
  readonly openedAt: Instant;
  readonly case: Case;
  readonly people: readonly PersonView[];
  /** Whose the days of the case's life were, up to now. */
  readonly clockDays: ClockDays;
  readonly crimeReference: string | null;
  readonly links: readonly LinkedCase[];
  readonly nextDeadlines: readonly Deadline[];
  readonly allowedCommands: readonly AllowedCommand[];
}

/** A case that this one is linked with. */
export interface LinkedCase {
  readonly id: string;
  readonly kind: LinkKind;
  readonly since: Instant;
  /** Null where whoever looks may not see that case. */
  readonly reference: string | null;
  readonly stage: Stage | null;
}

/** A case that may be about the same, and why: its reference and standing, nothing of its people. */
export interface LikelyDuplicate {
  readonly id: string;
  readonly reference: string;
  readonly profile: string;
  readonly stage: Stage;
  readonly openedAt: Instant;
  readonly provider: string | null;
  readonly reasons: readonly DuplicateReason[];
}

/** A participant's details, for those who may see them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Why this person stands where they stand; null where the case no longer knows them. */
  readonly whyWaiting: WhyWaiting | null;
  /** Whose the days were while they were part of the case; null before the first. */
  readonly clockDays: ClockDays | null;
}

export interface AllowedCommand {
  readonly name: StaffCommandName;
  readonly title: string;
  readonly explain: string;
}

export interface TimelineEntry {
  readonly revision: number;
  readonly type: string;
  /** What happened, in words. */
  readonly what: string;
  readonly at: Instant;
  readonly by: { readonly kind: 'staff' | 'system'; readonly name: string; readonly role: StaffRole | null };
  readonly text: string | null;
  readonly data: unknown;
}

export interface StalledCase {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly provider: string | null;
  readonly coordinator: string | null;
  readonly stalledSince: Instant;
  readonly reasons: readonly StallReason[];
  /** Our working days in the stage. */
  readonly ourDays: number;
  readonly serviceLevel: number;
  readonly why: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Every error that the API answers with. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
  readonly wayOut?: string;
  readonly revision?: number;
  /** For 422: each wrong field. */
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

export type { CommandName };
