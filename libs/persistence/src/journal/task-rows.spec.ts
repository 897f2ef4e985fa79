import { type Case, type CaseEvent, type CaseFact, fact, numbered, type Task } from '@whenready/domain';
import { taskRows } from './task-rows.js';

const AT = '2026-11-23T10:00:00.000Z';
const events = (...facts: CaseFact[]): CaseEvent[] => numbered(facts, { revision: 4, at: AT, by: { kind: 'system' } });
const raised = fact('task-raised', {
  id: 'task-5',
  kind: 'ask-if-ready',
  role: 'coordinator',
  participant: 'p1',
  subject: null,
  session: null,
  dueOn: '2026-11-30',
});
const open: Task = {
  id: 'task-2',
  kind: 'review-hold',
  role: 'coordinator',
  participant: null,
  subject: null,
  session: null,
  raisedAt: '2026-11-01T10:00:00.000Z',
  dueOn: '2026-11-08',
  escalated: false,
};
const before = { tasks: [open] } as unknown as Case;

it('makes a row of a task that was raised', () => {
  expect(taskRows('c', null, events(raised))).toEqual([
    {
      case_id: 'c',
      id: 'task-5',
      kind: 'ask-if-ready',
      role: 'coordinator',
      participant: 'p1',
      due_on: '2026-11-30',
      raised_at: AT,
      escalated: false,
      done_at: null,
      done_how: null,
    },
  ]);
});

it('makes one row of a task that was raised and done by the same command', () => {
  const rows = taskRows('c', null, events(raised, fact('task-done', { id: 'task-5', how: 'overtaken' })));
  expect(rows).toMatchObject([{ id: 'task-5', done_at: AT, done_how: 'overtaken' }]);
});

it('brings an open task up to date and leaves the others alone', () => {
  const escalated = fact('task-escalated', { id: 'task-2', role: 'supervisor', dueOn: '2026-11-27' });
  const rows = taskRows('c', before, events(escalated));
  expect(rows).toMatchObject([{ id: 'task-2', role: 'supervisor', due_on: '2026-11-27', escalated: true }]);
  expect(rows).toMatchObject([{ raised_at: open.raisedAt, kind: 'review-hold', done_at: null }]);
});

it('makes no row where no task was touched', () => {
  expect(taskRows('c', before, events(fact('note-added', {})))).toEqual([]);
});
