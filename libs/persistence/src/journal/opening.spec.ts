import { opening } from './opening.js';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

it('locks the case of an ordinary command, and no person', () => {
  expect(opening(id, 'add-note')).toContain(`FROM cases WHERE id = '${id}' FOR NO KEY UPDATE`);
  expect(opening(id, 'add-note')).not.toContain('participants');
});

it.each([
  'withdraw',
  'record-contact-safety',
  'record-safe-contact',
  'change-details',
  'release-letter',
  'draft-letter',
  'record-preparation',
  'record-follow-up',
  'answer-complaint',
  'record-answer',
  'resume-messages',
  'hold',
  'close',
  'reopen',
] as const)('lets %s wait for whoever is sending, before it takes the case', (command) =>
  expect(opening(id, command)).toMatch(/^BEGIN; .*participants.*FOR UPDATE;.*cases.*FOR NO KEY UPDATE$/),
);

it('locks the id of a case that is not there yet', () => {
  expect(opening(id, 'refer')).toContain('pg_advisory_xact_lock');
});

it.each(["'; DROP TABLE cases; --", '', id.toUpperCase(), `${id}\n`])('takes no %j for a case id', (wrong) => {
  expect(() => opening(wrong, 'add-note')).toThrow(RangeError);
});
