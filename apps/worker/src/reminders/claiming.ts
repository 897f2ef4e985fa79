import type { ReminderChannel } from '@whenready/channels';
import type { RemindRequest, ReminderResult } from '@whenready/contracts/activities';
import type { ProfileHours, ReminderReason } from '@whenready/domain';
import type { Claim, LockedPerson } from '@whenready/persistence';
import { momentOf } from './moment.js';
import { notSent, resultOf, settlementOf, unknown } from './outcome.js';
import { whyNotInChannel, whyNotToPerson } from './whyNot.js';

/** A claim that is ours to send, in the channel that it was made for. */
export interface OurClaim {
  readonly claim: Claim;
  readonly channel: ReminderChannel;
}

/**
 * The first transaction, under the person's lock: may the message go, in which channel, and is it ours to send?
 * @returns the fresh claim, or what became of the reminder where there is nothing to send
 */
export async function claimed(
  locked: LockedPerson,
  request: RemindRequest,
  channels: readonly ReminderChannel[],
  hours: ProfileHours,
): Promise<OurClaim | ReminderResult> {
  const before = await earlier(locked, request, channels);
  if (before) return before;
  const found = await wayTo(locked, request, channels, hours);
  if (typeof found === 'string') return notSent(found);
  const { claim } = await locked.claim(keyOf(request, found));
  return { claim, channel: found };
}

/** The channel in which the reminder may go at this moment, or why it may not. */
export async function wayTo(
  locked: LockedPerson,
  { reminder, now }: RemindRequest,
  channels: readonly ReminderChannel[],
  hours: ProfileHours,
): Promise<ReminderChannel | ReminderReason> {
  const theCase = await locked.theCase();
  const never = whyNotToPerson(theCase, reminder, hours, momentOf(now));
  if (never) return never;
  const tried = channels.map((channel) => ({
    channel,
    why: whyNotInChannel(theCase, reminder, channel.code, channel.addressOf(locked.person)),
  }));
  return tried.find(({ why }) => why === null)?.channel ?? tried[0]?.why ?? 'no-safe-address';
}

/** What an earlier attempt left behind. A claim in `sending` was left in mid-sending: nobody knows, so it is over. */
async function earlier(
  locked: LockedPerson,
  request: RemindRequest,
  channels: readonly ReminderChannel[],
): Promise<ReminderResult | null> {
  for (const channel of channels) {
    const claim = await locked.find(keyOf(request, channel));
    if (!claim) continue;
    if (claim.state === 'sending') await locked.settle(claim.id, settlementOf(unknown(channel.code), null));
    return resultOf(claim);
  }
  return null;
}

const keyOf = ({ reminder: { purpose, occurrence } }: RemindRequest, { code }: ReminderChannel) => ({
  purpose,
  occurrence,
  channel: code,
});
