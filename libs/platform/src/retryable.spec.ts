import { ApplicationFailure } from '@temporalio/common';
import { retryable } from './retryable.js';

const coded = (code: number) => Object.assign(new Error('of gRPC'), { code });

test.each([4, 8, 10, 14])('code %i may be sent again, also as a cause', (code) => {
  expect(retryable(coded(code))).toBe(true);
  expect(retryable(new Error('Workflow Update failed', { cause: coded(code) }))).toBe(true);
});

test.each([
  'unexpected workflow task failure',
  "update wasn't processed by worker",
  '14 UNAVAILABLE: No connection established',
])('%s may be sent again', (message) => {
  expect(retryable(new Error(message))).toBe(true);
});

test('an update that a busy worker let go by may be sent again', () => {
  const letGoBy = ApplicationFailure.create({ message: "it wasn't processed by worker", type: 'UnprocessedUpdate' });
  expect(retryable(new Error('Workflow Update failed', { cause: letGoBy }))).toBe(true);
});

test('an answer of the case is not retried, nor is what is no error', () => {
  const refused = ApplicationFailure.create({ message: 'ABORTED', type: 'REFUSED' });
  expect(retryable(new Error('Workflow Update failed', { cause: refused }))).toBe(false);
  expect(retryable(coded(5))).toBe(false);
  expect(retryable('UNAVAILABLE')).toBe(false);
});
