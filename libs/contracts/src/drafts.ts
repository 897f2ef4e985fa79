import type { Instant } from '@whenready/domain';

/** What became of a draft; all but an open one have lost what was written in them. */
export type DraftState = 'open' | 'submitted' | 'expired' | 'discarded';

/** A referral that somebody has begun, as a list shows it. */
export interface DraftSummary {
  readonly id: string;
  readonly profile: string;
  /** How it reached the service, if that is known yet. */
  readonly channel: string | null;
  /** Who began it; null for one that came in by itself. */
  readonly owner: string | null;
  readonly state: DraftState;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it is deleted, unless it is changed before. */
  readonly expiresAt: Instant;
  /** The case that it became. */
  readonly caseId: string | null;
  /** Names in it, for those who may see the draft. */
  readonly names: readonly string[];
  /** What a referral still misses, by field. */
  readonly missing: readonly { readonly field: string; readonly message: string }[];
}

/** A draft with what was written in it. */
export interface DraftView extends DraftSummary {
  /** Null once it has ended. */
  readonly body: Readonly<Record<string, unknown>> | null;
  /** The message that it was made from, if it came in as one. */
  readonly original: string | null;
}
