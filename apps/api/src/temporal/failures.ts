import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/client';
import { FAILURE, type RefusedDetail } from '@whenready/contracts';
import { retryable } from '@whenready/platform';

/** What can come of giving a command to a workflow, when it is no answer. */
export type Failure =
  | ({ readonly kind: 'refused' } & RefusedDetail)
  | { readonly kind: 'key-reused' }
  /** The journal did not answer in time. */
  | { readonly kind: 'store-away' }
  /** No workflow of this case runs. */
  | { readonly kind: 'gone' }
  /** The command certainly never reached Temporal. */
  | { readonly kind: 'never-sent' }
  /** It may have arrived; the answer was lost, or the server asks to try again. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'broken'; readonly error: unknown };

const NOT_CONNECTED =
  /no connection established|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|name resolution failed|waiting for (?:LB pick|name resolution)/i;
/** The server's own names: an accepted Update whose workflow completed first, and one that a busy worker passed over. */
const OVERTAKEN_BY_END = 'AcceptedUpdateCompletedWorkflow';
const PASSED_OVER = 'UnprocessedUpdate';

function* causes(error: unknown): Generator<Error> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}

/** Says in our words what the Temporal client threw. */
export function failureOf(error: unknown): Failure {
  for (const cause of causes(error)) {
    if (cause instanceof WorkflowNotFoundError) return { kind: 'gone' };
    if (cause instanceof ApplicationFailure) return answered(cause, error);
  }
  if (!retryable(error)) return { kind: 'broken', error };
  return [...causes(error)].some((cause) => NOT_CONNECTED.test(cause.message))
    ? { kind: 'never-sent' }
    : { kind: 'lost' };
}

function answered(failure: ApplicationFailure, error: unknown): Failure {
  switch (failure.type) {
    case FAILURE.refused:
      return { kind: 'refused', ...(failure.details?.[0] as RefusedDetail) };
    case FAILURE.keyReused:
      return { kind: 'key-reused' };
    case FAILURE.storeAway:
      return { kind: 'store-away' };
    case OVERTAKEN_BY_END:
      return { kind: 'gone' };
    case PASSED_OVER:
      return { kind: 'lost' };
    default:
      return { kind: 'broken', error };
  }
}
