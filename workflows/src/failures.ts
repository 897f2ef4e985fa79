import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { FAILURE, type RefusedDetail } from '@whenready/contracts/caseWorkflow';
import type { Refusal } from '@whenready/domain';

/** The failure that tells a refusal, with the revision of the case on which it was judged. */
export function refused(refusal: Refusal, revision: number): ApplicationFailure {
  const detail: RefusedDetail = { refusal, revision };
  return ApplicationFailure.nonRetryable(refusal.message, FAILURE.refused, detail);
}

/**
 * Any error of the journal's activity as the failure that an Update may end with. What is neither a refusal nor a used
 * key is `STORE_AWAY`: the outcome is unknown, and the same command id tells it later.
 */
export function asFailure(error: unknown): ApplicationFailure {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  if (isAnswer(cause)) return cause;
  return ApplicationFailure.nonRetryable('The store did not answer in time', FAILURE.storeAway);
}

/** Tells whether the journal itself said no, so that asking again changes nothing. */
export function isAnswer(error: unknown): error is ApplicationFailure {
  return error instanceof ApplicationFailure && (error.type === FAILURE.refused || error.type === FAILURE.keyReused);
}
