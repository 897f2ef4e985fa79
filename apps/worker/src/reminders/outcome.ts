import type { ReminderResult } from '@whenready/contracts/activities';
import type { ChannelCode, ReminderReason } from '@whenready/domain';
import type { Claim, ClaimSettlement } from '@whenready/persistence';

export const sent = (channel: ChannelCode): ReminderResult => ({ outcome: 'sent', channel, why: null });

export const notSent = (why: ReminderReason, channel: ChannelCode | null = null): ReminderResult => ({
  outcome: 'not-sent',
  channel,
  why,
});

export const unknown = (channel: ChannelCode | null): ReminderResult => ({
  outcome: 'unknown',
  channel,
  why: 'outcome-unknown',
});

/** What a claim that was there before tells; one left in `sending` may have been sent. */
export function resultOf({ state, channel, why }: Claim): ReminderResult {
  if (state === 'sent') return sent(channel);
  return state === 'not-sent' ? notSent((why ?? 'provider-refused') as ReminderReason, channel) : unknown(channel);
}

/** How a claim ends with a result. */
export const settlementOf = ({ outcome, why }: ReminderResult, reference: string | null): ClaimSettlement => ({
  state: outcome === 'sent' || outcome === 'not-sent' ? outcome : 'unknown',
  why,
  providerReference: reference,
});
