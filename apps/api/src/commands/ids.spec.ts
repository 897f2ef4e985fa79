import { caseIdOf, commandIdOf, participantIdOf, textIdOf } from './ids.js';

const CASE = caseIdOf('staff-1', 'key');

test('the same caller with the same key always gets the same case, and nobody else does', () => {
  expect(CASE).toBe('7ca524f5-03e5-5e1a-bd5f-6200021d248d');
  expect(caseIdOf('staff-1', 'key')).toBe(CASE);
  expect(caseIdOf('staff-2', 'key')).not.toBe(CASE);
  expect(caseIdOf('staff-1', 'other')).not.toBe(CASE);
  expect(commandIdOf('staff-1', 'key')).not.toBe(CASE);
});

test("people's ids follow from case, body and place", () => {
  const first = participantIdOf(CASE, 'hash', 0);
  expect(participantIdOf(CASE, 'hash', 0)).toBe(first);
  expect(participantIdOf(CASE, 'hash', 1)).not.toBe(first);
  expect(participantIdOf(CASE, 'corrected', 0)).not.toBe(first);
});

test("a text's id follows from command and body", () => {
  const command = commandIdOf('staff-1', 'key');
  expect(textIdOf(command, 'hash')).toBe(textIdOf(command, 'hash'));
  expect(textIdOf(command, 'hash')).not.toBe(textIdOf(command, 'other'));
});
