import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { refuse } from '@whenready/domain';
import { referred, PROFILE } from '../../libs/domain/test/lives.js';
import { asFailure, isAnswer, refused } from './failures.js';
import { firstLook } from './firstLook.js';
import { Life } from './life.js';

const inActivity = (cause: Error) =>
  new ActivityFailure('failed', 'decideAndRecord', '1', 'TIMEOUT' as never, 'w', cause);

test('what the journal said is told as it said it', () => {
  const no = refused(refuse('CASE_CLOSED', 'The case is closed.', 'Reopen it.'), 7);
  expect(asFailure(inActivity(no))).toBe(no);
  expect(isAnswer(no)).toBe(true);
  const reused = ApplicationFailure.nonRetryable('another body', 'KEY_REUSED');
  expect(asFailure(inActivity(reused))).toBe(reused);
});

test('everything else is an unknown outcome, and an ApplicationFailure', () => {
  for (const error of [inActivity(new Error('timed out')), new TypeError('a fault of ours'), 'a word'])
    expect(asFailure(error)).toMatchObject({ name: 'ApplicationFailure', type: 'STORE_AWAY', nonRetryable: true });
});

test('the first look refuses on the state that is held, naming its revision; what opens a case goes past it', () => {
  const life = new Life({ caseId: 'c', profile: PROFILE, snapshot: null, deadline: null, reminders: [] });
  const by = { kind: 'staff', id: 's', role: 'coordinator' } as const;
  const resume = { name: 'resume', id: '1', by, payload: {} } as const;
  const look = (pastFirstLook: boolean) => firstLook(life, { command: resume, bodyHash: '', pastFirstLook });
  const refusal = (code: string, revision: number) =>
    expect.objectContaining({ type: 'REFUSED', details: [{ refusal: expect.objectContaining({ code }), revision }] });
  const caught = () => {
    try {
      look(false);
    } catch (error) {
      return error;
    }
  };
  expect(caught()).toBeUndefined();
  life.fold(referred().events, null);
  expect(caught()).toEqual(refusal('NOT_ON_HOLD', life.revision));
  expect(() => look(true)).not.toThrow();
});
