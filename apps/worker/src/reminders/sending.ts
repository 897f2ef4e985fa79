import { ProviderAway, RefusedByProvider } from '@whenready/channels';
import type { RemindRequest, ReminderResult } from '@whenready/contracts/activities';
import type { LockedPerson } from '@whenready/persistence';
import { keyOf, type OurClaim } from './claiming.js';
import { decisionOn } from './decision.js';
import { compose } from './message.js';
import { momentOf } from './moment.js';
import { away, notSent, postponed, resultOf, settlementOf, taken } from './outcome.js';
import type { SendingRules } from './rules.js';

/** What the provider was asked, told outside the transaction so that a lost commit does not lose it. */
export interface Handing {
  /** Whether the provider may have the message. */
  asked: boolean;
  result: ReminderResult | null;
  reference: string | null;
}

/** The channel will not do any more, and another one will. */
export type AnotherWay = 'another-way';

/**
 * The second transaction, under the person's lock: asks everything again, whether the claim is still ours included, hands
 * the message to the provider while holding the lock, and records what became of it.
 * @param handing gets the result as soon as the provider may have the message
 * @throws ProviderAway where nothing was handed over, OutcomeUnknown where nobody knows; the claim stays ours
 */
export async function handed(
  locked: LockedPerson,
  request: RemindRequest,
  { claim, channel, link }: OurClaim,
  rules: SendingRules,
  handing: Handing,
): Promise<ReminderResult | AnotherWay> {
  const { reminder } = request;
  const mine = await locked.find(keyOf(request, channel.code));
  if (mine?.state !== 'sending') return mine ? resultOf(mine) : away(channel.code);
  const theCase = await locked.theCase();
  const { person } = locked;
  const now = momentOf(request.now);
  const decision = decisionOn({ theCase, person, reminder, tried: reminder.tried, rules, now });
  const ended = async (result: ReminderResult, reference: string | null = null) => {
    await locked.settle(claim.id, settlementOf(result, reference));
    return result;
  };
  if (decision.kind === 'never') return ended(notSent(decision.why));
  if (decision.kind === 'later' || decision.channel.code !== channel.code) {
    await locked.release(claim.id);
    return decision.kind === 'later' ? postponed(decision.why, decision.until) : 'another-way';
  }
  const message = await compose({ locked, theCase, request, rules, channel: channel.code }, link);
  if (message === null) return ended(notSent('unsafe-words'));
  handing.asked = true;
  try {
    const { reference } = await channel.send({
      claimId: claim.id,
      to: decision.address,
      replyTo: rules.replyTo,
      ...message,
    });
    Object.assign(handing, { result: taken(channel), reference });
  } catch (error) {
    if (error instanceof ProviderAway) handing.asked = false;
    if (!(error instanceof RefusedByProvider)) throw error;
    handing.result = notSent('provider-refused', channel.code);
  }
  return ended(handing.result as ReminderResult, handing.reference);
}
