import type { Instant } from '@whenready/domain';
import type { Found } from './channel.js';

/** A request whose sender has given up is at its end by then: the Notify API lets none run for longer than 30 s. */
const SETTLED_AFTER_MS = 60_000;
/** GOV.UK Notify keeps messages for 7 days unless a service sets it otherwise; a day less is on the safe side. */
const KEPT_FOR_MS = 6 * 24 * 3_600_000;

/**
 * What follows where a provider does not know a message.
 * @param handedAt when it was handed over by the wall's clock; nothing is certain without it
 * @param now epoch milliseconds
 */
export function unknownThere(handedAt: Instant | undefined, now: number = Date.now()): Found {
  const age = handedAt === undefined ? Number.NaN : now - Date.parse(handedAt);
  return age >= SETTLED_AFTER_MS && age <= KEPT_FOR_MS ? 'not-taken' : 'cannot-tell';
}
