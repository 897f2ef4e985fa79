import { ApplicationFailure } from '@temporalio/activity';
import type { JournalRequest } from '@whenready/contracts/activities';
import { refuse } from '@whenready/domain';
import { JournalBehind } from '@whenready/persistence';
import { JournalService } from './journal.service.js';

const request = { caseId: 'c', command: { name: 'accept' } } as unknown as JournalRequest;
const service = (record: jest.Mock) => {
  const made = new JournalService({ record });
  jest.spyOn(made['logger'], 'error').mockImplementation(() => undefined);
  return made;
};
const failing = (error: unknown) =>
  service(jest.fn().mockRejectedValue(error))
    .decideAndRecord(request)
    .then(
      () => null,
      (failure: ApplicationFailure) => failure,
    );

test('what was recorded comes back as it is', async () => {
  const recorded = { kind: 'recorded', answer: '{"b":1,"a":2}', events: [], deadline: null };
  const result = await service(jest.fn().mockResolvedValue(recorded)).decideAndRecord(request);
  expect(result).toEqual({ answer: '{"b":1,"a":2}', events: [], deadline: null });
});

test('a refusal is a failure with its code and the revision it was judged on', async () => {
  const refusal = refuse('CASE_CLOSED', 'The case is closed.', 'Reopen it.');
  const outcome = { kind: 'refused', refusal, revision: 7 };
  const asked = service(jest.fn().mockResolvedValue(outcome)).decideAndRecord(request);
  await expect(asked).rejects.toMatchObject({
    type: 'REFUSED',
    nonRetryable: true,
    details: [{ refusal, revision: 7 }],
  });
});

test('the same id with another body', async () => {
  const asked = service(jest.fn().mockResolvedValue({ kind: 'key-reused' })).decideAndRecord(request);
  await expect(asked).rejects.toMatchObject({ type: 'KEY_REUSED', nonRetryable: true });
});

test('a lost database is tried again, without a word of what was asked', async () => {
  const failure = await failing(Object.assign(new Error('of someone@example.org'), { code: 'ECONNREFUSED' }));
  expect(failure).toMatchObject({ type: 'STORE_AWAY', nonRetryable: false });
  expect(failure?.message).not.toContain('example.org');
});

test('after fourteen seconds it is given up', async () => {
  const record = jest.fn().mockRejectedValue(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
  const last = { type: 'STORE_AWAY', nonRetryable: true };
  await expect(service(record).decideAndRecord(request, 15_000)).rejects.toMatchObject(last);
  expect(record).not.toHaveBeenCalled();
  const clock = jest.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValue(2_000);
  await expect(service(record).decideAndRecord(request, 12_500)).rejects.toMatchObject(last);
  expect(record).toHaveBeenCalledTimes(1);
  clock.mockRestore();
});

test('any other error is tried again too, a journal that is behind is not', async () => {
  const failure = await failing(new TypeError('of someone@example.org'));
  expect(failure).toMatchObject({ type: 'JOURNAL_FAILED', nonRetryable: false, message: 'The journal failed' });
  expect(await failing(new JournalBehind(3, 5))).toMatchObject({ type: 'JournalBehind', nonRetryable: true });
});
