import {
  type Case,
  type Deadline,
  type DecisionProfile,
  type Instant,
  nextDeadline,
  type Practice,
  type Stage,
  type WhyWaiting,
  whyWaiting,
} from '@whenready/domain';

/** What a command answers with, and what a list shows of a case (the API's CaseSummary). */
export interface Summary {
  readonly id: string;
  readonly reference: string;
  readonly revision: number;
  readonly profile: string;
  readonly practice: Practice;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly provider: string | null;
  readonly coordinator: string | null;
  readonly whyWaiting: WhyWaiting;
  readonly nextDeadline: Deadline | null;
  readonly stalledSince: Instant | null;
}

/**
 * Sums a case up.
 * @param profile of the version that the case is pinned to
 * @param now the case's clock, in UTC
 */
export function summarise(theCase: Case, profile: DecisionProfile, now: Instant): Summary {
  return {
    id: theCase.id,
    reference: theCase.reference,
    revision: theCase.revision,
    profile: theCase.profile.code,
    practice: theCase.practice,
    stage: theCase.stage,
    stageSince: theCase.stageSince,
    provider: providerOf(theCase),
    coordinator: theCase.coordinator,
    whyWaiting: whyWaiting(theCase, profile, now),
    nextDeadline: nextDeadline(theCase, profile),
    stalledSince: theCase.stalled?.since ?? null,
  };
}

/** The provider that a case is with; null before routing and in triage. */
export function providerOf(theCase: Case): string | null {
  return theCase.routing.kind === 'provider' ? theCase.routing.provider : null;
}
