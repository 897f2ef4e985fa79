import type { Instant } from '@whenready/domain';
import type { PublicTaken } from './publicForms.js';

/** What became of a draft; all but an open one have lost what was written in them. */
export type DraftState = 'open' | 'submitted' | 'expired' | 'discarded';

/** How something came in by itself: by email, or by the form of a public page. */
export type CameBy = 'email' | 'website';

/** A message that came in by itself. */
export interface Received {
  readonly how: CameBy;
  readonly at: Instant;
  /** The number that its sender may quote. */
  readonly receipt: string;
  /** Who sent it, as it says itself: anyone can write anything there. */
  readonly from: string | null;
  readonly subject: string | null;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** What came with it; it is kept in the original alone. */
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

/** A message that came in by itself and made no draft. */
export interface SetAside extends Received {
  readonly id: string;
  readonly profile: string;
  /** Why it made none: written by a machine, an answer that it was not delivered, or by a robot on a public page. */
  readonly why: 'auto-reply' | 'bounce' | 'robot';
  /** When it is deleted. */
  readonly expiresAt: Instant;
}

/** What `POST /v1/public/<profile>/referral` answers with, 201. */
export interface PublicReferralTaken extends PublicTaken {
  /** The number to quote; it tells nothing. */
  readonly receipt: string;
  readonly phone: string | null;
  /** When somebody is there again; null where somebody is there now. */
  readonly opensAt: Instant | null;
}

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
  /** The message that it was made from, if it came in as one. */
  readonly received: Received | null;
  /** Names in it, for those who may see the draft. */
  readonly names: readonly string[];
  /** What a referral still misses, by field. */
  readonly missing: readonly { readonly field: string; readonly message: string }[];
}

/** A draft with what was written in it. */
export interface DraftView extends DraftSummary {
  /** Null once it has ended. */
  readonly body: Readonly<Record<string, unknown>> | null;
  /** The message that it was made from as a person reads it, if it came in as one. */
  readonly original: string | null;
}
