import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { FAILURE } from '@whenready/contracts';
import { failureOf } from './failures.js';

const answered = (type: string, detail?: unknown) =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.nonRetryable('words', type, detail));
const grpc = (code: number, details: string) =>
  new Error('Workflow Update failed', { cause: Object.assign(new Error(details), { code, details }) });

test.each([
  [answered(FAILURE.keyReused), 'key-reused'],
  [answered(FAILURE.storeAway), 'store-away'],
  [answered('UnprocessedUpdate'), 'lost'],
  [answered('AcceptedUpdateCompletedWorkflow'), 'gone'],
  [answered('Anything'), 'broken'],
  [new WorkflowNotFoundError('workflow execution already completed', 'case-1', undefined), 'gone'],
  [grpc(14, '14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:1'), 'never-sent'],
  [grpc(14, '14 UNAVAILABLE: read ECONNRESET'), 'lost'],
  [grpc(4, '4 DEADLINE_EXCEEDED: Deadline exceeded after 20s'), 'lost'],
  [grpc(4, '4 DEADLINE_EXCEEDED: Deadline exceeded after 20s,waiting for LB pick'), 'never-sent'],
  [grpc(8, '8 RESOURCE_EXHAUSTED: limit'), 'lost'],
  [grpc(3, '3 INVALID_ARGUMENT: odd'), 'broken'],
  ['no error at all', 'broken'],
])('%s is %s', (error, kind) => {
  expect(failureOf(error).kind).toBe(kind);
});

test('a refusal keeps its words and the revision it was judged on', () => {
  const refusal = { refused: true, code: 'CASE_CLOSED', message: 'Closed.', wayOut: 'Reopen.' };
  expect(failureOf(answered(FAILURE.refused, { refusal, revision: 7 }))).toEqual({
    kind: 'refused',
    refusal,
    revision: 7,
  });
});
