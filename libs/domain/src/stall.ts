import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { ourDays } from './clock.js';
import { type CaseFact, fact } from './events.js';
import type { DecisionProfile } from './profile.js';
import { STALL_REASONS, type StallReason, type TaskKind } from './words.js';

/** Tasks that have gone up the ladder, and the stall that each of them is. */
const OVERDUE: Readonly<Partial<Record<TaskKind, StallReason>>> = {
  'review-wait': 'review-overdue',
  'review-hold': 'review-overdue',
  'review-letter': 'review-overdue',
  'review-risk': 'risk-review-overdue',
  'supervise-case': 'supervision-overdue',
  'phone-reminder': 'delivery-unanswered',
  'settle-reminder': 'delivery-unanswered',
};
const TO_FIND_AN_OWNER: readonly TaskKind[] = ['triage-referral', 'assign-coordinator'];

/** Whether a case is stalled for that reason. */
export const isStalledBy = (theCase: Case, reason: StallReason): boolean =>
  theCase.stalled?.reasons.includes(reason) ?? false;

/**
 * Why an open case stands still through our fault, in the order of {@link STALL_REASONS}; empty where it does not.
 * Nobody owns a case without a coordinator whose service level passed, or for whom finding one is overdue.
 * @param levelPassed whether our running clock has passed the stage's service level; the rest follows from the case
 */
export function stallReasons(theCase: Case, levelPassed: boolean): readonly StallReason[] {
  if (theCase.closed) return [];
  const overdue = theCase.tasks.filter((task) => task.escalated).map((task) => task.kind);
  const found = new Set<StallReason | undefined>(overdue.map((kind) => OVERDUE[kind]));
  if (levelPassed) found.add('service-level');
  if (theCase.coordinator === null && (levelPassed || overdue.some((kind) => TO_FIND_AN_OWNER.includes(kind))))
    found.add('no-owner');
  return STALL_REASONS.filter((reason) => found.has(reason));
}

/** The case stands still for these reasons. */
export const stalled = (
  theCase: Case,
  reasons: readonly StallReason[],
  profile: DecisionProfile,
  now: Instant,
): CaseFact =>
  fact('case-stalled', {
    stage: theCase.stage,
    ourDays: ourDays(theCase, profile.hours, now),
    reasons: [...reasons],
  });
