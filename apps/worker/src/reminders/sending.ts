import { ProviderAway, RefusedByProvider, wordingOf, type ReminderMessage } from '@whenready/channels';
import type { RemindRequest, ReminderResult } from '@whenready/contracts/activities';
import { type DecisionProfile, isAboutSession, occasionOf } from '@whenready/domain';
import type { LockedPerson } from '@whenready/persistence';
import { wayTo, type OurClaim } from './claiming.js';
import { entryFor } from './entry.js';
import { notSent, sent, settlementOf, unknown } from './outcome.js';

/** What the provider was asked, told outside the transaction so that a lost commit does not lose it. */
export interface Handing {
  result: ReminderResult | null;
}

/**
 * The second transaction, under the person's lock: asks everything again, hands the message to the provider while
 * holding the lock, and records what became of it.
 * @param handing gets the result as soon as the provider may have the message
 * @throws ProviderAway where nothing was handed over; the claim stays ours
 */
export async function handed(
  locked: LockedPerson,
  request: RemindRequest,
  { claim, channel }: OurClaim,
  profile: DecisionProfile,
  handing: Handing,
): Promise<ReminderResult> {
  const way = await wayTo(locked, request, [channel], profile.hours);
  const address = channel.addressOf(locked.person);
  if (typeof way === 'string' || address === null) {
    const result = notSent(typeof way === 'string' ? way : 'no-address', channel.code);
    await locked.settle(claim.id, settlementOf(result, null));
    return result;
  }
  const { reference, ...result } = await outcomeOf(
    way.send(await messageTo(locked, request, profile, claim.id, address)),
    way.code,
  );
  handing.result = result;
  await locked.settle(claim.id, settlementOf(result, reference));
  return result;
}

async function messageTo(
  locked: LockedPerson,
  { caseId, reminder }: RemindRequest,
  profile: DecisionProfile,
  claimId: string,
  to: string,
): Promise<ReminderMessage> {
  const { sessions } = await locked.theCase();
  const { purpose, occurrence, participant } = reminder;
  const session = sessions.find((each) => isAboutSession(purpose) && occasionOf(each) === occurrence);
  const entry = session && (await entryFor(locked, { purpose, session, participant, caseId }, profile));
  return { claimId, to, ...wordingOf(purpose, session?.startsAt ?? null), entry: entry ?? null };
}

async function outcomeOf(
  sending: Promise<{ reference: string }>,
  channel: OurClaim['channel']['code'],
): Promise<ReminderResult & { reference: string | null }> {
  try {
    const { reference } = await sending;
    return { ...sent(channel), reference };
  } catch (error) {
    if (error instanceof ProviderAway) throw error;
    const result = error instanceof RefusedByProvider ? notSent('provider-refused', channel) : unknown(channel);
    return { ...result, reference: null };
  }
}
