import type { Instant } from '@whenready/domain';
import type { ReferralDraftRow } from '../entities/index.js';

/** A referral that somebody has begun. */
export type Draft = Pick<
  ReferralDraftRow,
  | 'id'
  | 'owner'
  | 'channel'
  | 'state'
  | 'body'
  | 'original'
  | 'createdAt'
  | 'updatedAt'
  | 'expiresAt'
  | 'submittingAt'
  | 'caseId'
> & { readonly profile: string };

/** When something was done to a draft, and until when it is kept from then on. */
export interface DraftDates {
  readonly at: Instant;
  readonly noticeAt: Instant;
  readonly expiresAt: Instant;
}

/** What is written in a draft, and until when it is kept. */
export interface DraftContent extends DraftDates {
  readonly profile: string;
  readonly channel: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface NewDraft extends DraftContent {
  readonly id: string;
  readonly owner: string | null;
  readonly original: string | null;
  /** Hash of the request: the same again is the same draft. */
  readonly madeFrom: string;
}

/** A draft out of its row. */
export function draftOf(row: ReferralDraftRow): Draft {
  const { id, owner, channel, state, body, original, createdAt, updatedAt, expiresAt, submittingAt, caseId } = row;
  const dates = { createdAt, updatedAt, expiresAt, submittingAt };
  return { id, profile: row.profileCode, owner, channel, state, body, original, ...dates, caseId };
}
