import type { ReminderChannel } from '@whenready/channels';
import type { ReminderResult } from '@whenready/contracts/activities';
import type { ChannelCode, Instant, ReminderReason } from '@whenready/domain';
import type { Claim, ClaimSettlement, ClaimState } from '@whenready/persistence';

/** Why one channel failed where another may do; every other reason holds for them all. */
const OF_ONE_CHANNEL: readonly string[] = ['provider-refused', 'provider-away'];

/** What a provider that took a message leaves: some tell later what became of it, and what is printed here is to be posted. */
export const taken = ({
  code,
  receipts,
  provider,
}: Pick<ReminderChannel, 'code' | 'receipts' | 'provider'>): ReminderResult => ({
  outcome: receipts ? 'handed' : provider === 'print' ? 'printed' : 'sent',
  channel: code,
  why: null,
});

/** @param channel the one that failed, where another may do; null where none will */
export const notSent = (why: ReminderReason, channel: ChannelCode | null = null): ReminderResult => ({
  outcome: 'not-sent',
  channel,
  why,
});

export const postponed = (why: ReminderReason, until: Instant): ReminderResult => ({
  outcome: 'postponed',
  channel: null,
  why,
  until,
});

/** No provider was there, and nothing was handed over: the case says when it is tried again, and in which channel. */
export const away = (channel: ChannelCode): ReminderResult => ({
  outcome: 'postponed',
  channel,
  why: 'provider-away',
  until: null,
});

export const unknown = (channel: ChannelCode | null): ReminderResult => ({
  outcome: 'unknown',
  channel,
  why: 'outcome-unknown',
});

/** What a claim that has ended tells. */
export function resultOf({ state, channel, why }: Claim): ReminderResult {
  if (state === 'sent' || state === 'handed' || state === 'printed') return { outcome: state, channel, why: null };
  if (state !== 'not-sent') return unknown(channel);
  const reason = (why ?? 'provider-refused') as ReminderReason;
  return notSent(reason, OF_ONE_CHANNEL.includes(reason) ? channel : null);
}

/** How a claim ends with a result; one that was put off does not end, but is taken back. */
export const settlementOf = ({ outcome, why }: ReminderResult, reference: string | null): ClaimSettlement => ({
  state: outcome as Exclude<ClaimState, 'sending'>,
  why,
  providerReference: reference,
});
