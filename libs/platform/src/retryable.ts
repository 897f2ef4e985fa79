/** gRPC's DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED and UNAVAILABLE. */
const CODES: ReadonlySet<unknown> = new Set([4, 8, 10, 14]);

const WORDS =
  /\b(UNAVAILABLE|DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|ABORTED)\b|unexpected workflow task failure|wasn't processed by worker/i;

/** The server's own type of failure for an Update that a busy worker let go by: it was never looked at. */
const LET_GO_BY = 'UnprocessedUpdate';

/** The client's own name for an Update whose answer did not come in time. */
const LOST_ANSWER = 'WorkflowUpdateRPCTimeoutOrCancelledError';

/**
 * Tells whether a command may be sent again (with the same command id) because Temporal was away, busy or lost it on
 * the way. A refusal or any other answer of the case is not such an error.
 */
export function retryable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'ApplicationFailure') return (cause as { type?: unknown }).type === LET_GO_BY;
    if (cause.name === LOST_ANSWER || CODES.has((cause as { code?: unknown }).code) || WORDS.test(cause.message)) {
      return true;
    }
  }
  return false;
}
