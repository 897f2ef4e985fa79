import { ApplicationFailure, ServiceError, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { FAILURE } from '@whenready/contracts';
import { ANSWER_WITHIN_MS, Delivery } from './delivery.js';
import type { Order } from './order.js';

const order = {
  caseId: 'case-1',
  command: { name: 'accept', id: 'command-1' },
  bodyHash: 'hash',
  profile: { code: 'gloucestershire' },
  over: false,
  start: null,
} as unknown as Order;

const failed = (type: string, ...details: unknown[]) =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.nonRetryable('no', type, ...details));
const refusal = { refused: true, code: 'WRONG_STAGE', message: 'No.', wayOut: 'Wait.' };
const refusedAt = (revision: number) => failed(FAILURE.refused, { refusal, revision });
const grpc = (code: number, details: string) =>
  new ServiceError('Workflow Update failed', {
    cause: Object.assign(new Error(details), { code, details, metadata: {} }),
  });
const lost = () => grpc(14, '14 UNAVAILABLE: read ECONNRESET');
const unreachable = () => grpc(14, '14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED');
const gone = () => new WorkflowNotFoundError('workflow not found', 'case-case-1', undefined);

function setup() {
  let now = 0;
  const parts = {
    engine: { give: jest.fn() },
    answers: { find: jest.fn().mockResolvedValue(null) },
    reader: { revisionOf: jest.fn().mockResolvedValue(3) },
    closed: { ask: jest.fn().mockResolvedValue(null) },
    pause: async (ms: number) => void (now += ms),
    now: () => now,
  };
  return { ...parts, delivery: new Delivery(parts), elapsed: () => now };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error) => error.body?.code ?? error.message,
  );

test('an answer at the first attempt is the answer', async () => {
  const { delivery, engine } = setup();
  engine.give.mockResolvedValue('answer');
  expect(await delivery.bring(order)).toBe('answer');
  expect(engine.give).toHaveBeenCalledWith(
    'case-1',
    expect.objectContaining({ pastFirstLook: false }),
    null,
    ANSWER_WITHIN_MS,
  );
});

test('a refusal on the journal’s own revision is final', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValue(refusedAt(3));
  expect(await codeOf(delivery.bring(order))).toBe('WRONG_STAGE');
  expect(engine.give).toHaveBeenCalledTimes(1);
});

test('a refusal on an old state goes past the first look, once', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValueOnce(refusedAt(2)).mockRejectedValueOnce(refusedAt(2));
  expect(await codeOf(delivery.bring(order))).toBe('WRONG_STAGE');
  expect(engine.give.mock.calls.map(([, request]) => request.pastFirstLook)).toEqual([false, true]);
});

test('a refusal by what this very command has changed is answered from the store', async () => {
  const { delivery, engine, answers } = setup();
  engine.give.mockRejectedValueOnce(lost()).mockRejectedValueOnce(refusedAt(3));
  answers.find.mockResolvedValue({ bodyHash: 'hash', answer: 'stored' });
  expect(await delivery.bring(order)).toBe('stored');
});

test('a key that came with another body meanwhile is reused', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValue(failed(FAILURE.keyReused));
  expect(await codeOf(delivery.bring(order))).toBe('KEY_REUSED');
});

test('a lost answer is asked for again, and the outcome is unknown after 20 s', async () => {
  const { delivery, engine, elapsed } = setup();
  engine.give.mockRejectedValueOnce(lost()).mockResolvedValueOnce('answer');
  expect(await delivery.bring(order)).toBe('answer');
  engine.give.mockRejectedValue(lost());
  expect(await codeOf(delivery.bring(order))).toBe('OUTCOME_UNKNOWN');
  expect(elapsed()).toBeLessThanOrEqual(ANSWER_WITHIN_MS + 1_000);
});

test('where no attempt can have arrived, nothing has happened', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValue(unreachable());
  expect(await codeOf(delivery.bring(order))).toBe('TEMPORAL_AWAY');
});

test('a journal that was away may have written: the store tells, else nobody knows', async () => {
  const { delivery, engine, answers } = setup();
  engine.give.mockRejectedValue(failed(FAILURE.storeAway));
  expect(await codeOf(delivery.bring(order))).toBe('OUTCOME_UNKNOWN');
  answers.find.mockResolvedValue({ bodyHash: 'hash', answer: 'stored' });
  expect(await delivery.bring(order)).toBe('stored');
  answers.find.mockRejectedValue(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
  expect(await codeOf(delivery.bring(order))).toBe('OUTCOME_UNKNOWN');
});

test('an open case without a workflow needs recovering', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValue(gone());
  expect(await codeOf(delivery.bring(order))).toBe('ENGINE_AWAY');
});

test('a workflow between two runs is found again', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValueOnce(gone()).mockResolvedValueOnce('answer');
  expect(await delivery.bring(order)).toBe('answer');
});

test('a closed case refuses without a workflow', async () => {
  const { delivery, engine, closed } = setup();
  closed.ask.mockResolvedValue({ kind: 'refused', refusal: { ...refusal, code: 'CASE_CLOSED' }, revision: 3 });
  expect(await codeOf(delivery.bring({ ...order, over: true }))).toBe('CASE_CLOSED');
  expect(engine.give).not.toHaveBeenCalled();
});

test('what a closed case takes starts its workflow from the journal', async () => {
  const { delivery, engine, closed } = setup();
  const start = { input: {}, stage: 'closed', provider: null };
  closed.ask.mockResolvedValue({ kind: 'start', start });
  engine.give.mockResolvedValue('answer');
  expect(await delivery.bring({ ...order, over: true })).toBe('answer');
  expect(engine.give.mock.calls[0][2]).toBe(start);
});

test('an error nobody knows is passed on as it is', async () => {
  const { delivery, engine } = setup();
  engine.give.mockRejectedValue(new Error('odd'));
  expect(await codeOf(delivery.bring(order))).toBe('odd');
});
