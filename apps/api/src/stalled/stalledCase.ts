import type { StalledCase } from '@whenready/contracts';
import { type DecisionProfile, type Instant, ourDays } from '@whenready/domain';
import { type StoredCase, summarise } from '@whenready/persistence';

/**
 * A stalled case with how far it is past its stage's service level, on the running clock.
 * @param now the case's clock, in UTC
 * A closed case is stalled by a complaint alone, and no stage's days count on it.
 * @returns null where it is not stalled any more
 */
export function stalledCase({ case: theCase }: StoredCase, profile: DecisionProfile, now: Instant): StalledCase | null {
  const { id, reference, stage, provider, coordinator, stalledSince, whyWaiting } = summarise(theCase, profile, now);
  if (stalledSince === null) return null;
  return {
    id,
    reference,
    stage,
    provider,
    coordinator,
    stalledSince,
    reasons: theCase.stalled?.reasons ?? [],
    ourDays: stage === 'closed' ? 0 : ourDays(theCase, profile.hours, now),
    serviceLevel: stage === 'closed' ? 0 : profile.serviceLevels[stage],
    why: whyWaiting.sentence,
  };
}

/** Worst first: the most working days of ours beyond the service level, then the longest stalled. */
export function worstFirst(a: StalledCase, b: StalledCase): number {
  const beyond = (each: StalledCase) => each.ourDays - each.serviceLevel;
  return beyond(b) - beyond(a) || a.stalledSince.localeCompare(b.stalledSince);
}
