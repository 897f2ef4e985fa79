import type { Found, ReminderChannel } from '@whenready/channels';
import type { Claim } from '@whenready/persistence';

/** How long after a claim was made somebody may still be handing its message over, in milliseconds. */
const MAY_BE_ON_ITS_WAY_MS = 60_000;

/** What a provider says of a claim; `not-yet` where it does not know it so far, and may still come to. */
export type Told = Found | 'not-yet';

/**
 * Looks a claim up with its provider. A message that is not there counts as not handed over only when nobody can be
 * handing it over any more.
 * @param channel the one that the claim was made for; undefined where it is no longer configured
 */
export async function lookUp(
  channel: ReminderChannel | undefined,
  { id, claimedAt }: Claim,
  onItsWayMs = MAY_BE_ON_ITS_WAY_MS,
): Promise<Told> {
  if (!channel) return 'cannot-tell';
  const recent = Date.now() - onItsWayMs;
  const longAgo = new Date(Math.min(Date.parse(claimedAt), recent - 1_000)).toISOString();
  const found = await channel.find(id, longAgo);
  return found === 'not-taken' && Date.parse(claimedAt) > recent ? 'not-yet' : found;
}
