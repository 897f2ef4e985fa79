import type { ChannelCode, Purpose } from '@whenready/domain';

/** What names a message once and for all within a case. */
export interface ClaimKey {
  readonly purpose: Purpose;
  readonly occurrence: string;
  readonly channel: ChannelCode;
}

/** `sending` until its outcome is recorded; `unknown` where the provider's answer was lost. */
export type ClaimState = 'sending' | 'sent' | 'not-sent' | 'unknown';

export interface Claim extends ClaimKey {
  readonly id: string;
  readonly caseId: string;
  readonly participantId: string;
  readonly state: ClaimState;
  readonly why: string | null;
  readonly providerReference: string | null;
}

/** How a claim ended. */
export interface ClaimSettlement {
  readonly state: Exclude<ClaimState, 'sending'>;
  readonly why?: string | null;
  readonly providerReference?: string | null;
}
