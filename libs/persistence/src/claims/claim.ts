import { createHash } from 'node:crypto';
import type { ChannelCode, Instant, Purpose } from '@whenready/domain';

/** What names a message once and for all within a case. */
export interface ClaimKey {
  readonly purpose: Purpose;
  readonly occurrence: string;
  readonly channel: ChannelCode;
}

/**
 * `sending` until its outcome is recorded; `handed` where the provider has it and tells later what became of it;
 * `printed` where it is a letter to be posted; `unknown` where the provider's answer was lost.
 */
export type ClaimState = 'sending' | 'handed' | 'printed' | 'sent' | 'not-sent' | 'unknown';

export interface Claim extends ClaimKey {
  readonly id: string;
  readonly caseId: string;
  readonly participantId: string;
  /** The reminder of the case that it was made for; null where it was made before that was kept. */
  readonly reminderId: string | null;
  readonly state: ClaimState;
  readonly why: string | null;
  readonly providerReference: string | null;
  readonly claimedAt: Instant;
}

/** How a claim ended. */
export interface ClaimSettlement {
  readonly state: Exclude<ClaimState, 'sending'>;
  readonly why?: string | null;
  readonly providerReference?: string | null;
}

/**
 * The id of a message's claim: a message that was put off is claimed again under the same one, so that providers,
 * to whom it is the reference, can be asked whether they have it already.
 */
export function claimIdOf(caseId: string, participantId: string, { purpose, occurrence, channel }: ClaimKey): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify([caseId, participantId, purpose, occurrence, channel]))
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The columns of a {@link Claim}, for SELECT and RETURNING. */
export const CLAIM_COLUMNS = `id, case_id AS "caseId", participant_id AS "participantId", reminder_id AS "reminderId",
  purpose, occurrence, channel, state, why, provider_reference AS "providerReference",
  to_char(claimed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "claimedAt"`;
