import { deadlines, openComplaints } from '../src/index.js';
import type { Life } from './lives.js';

/** A closed case keeps what outlives it, and nothing of it is forgotten either. */
export function expectAnEnd({ case: theCase, profile }: Life): void {
  const outliving = ['acknowledge-complaint', 'answer-complaint', 'take-down-case-study'];
  expect(theCase.tasks.filter(({ kind }) => !outliving.includes(kind))).toEqual([]);
  const due = deadlines(theCase, profile);
  expect(due.filter(({ kind }) => kind !== 'complaint-due' && kind !== 'task-overdue')).toEqual([]);
  for (const complaint of openComplaints(theCase)) {
    const asked = theCase.tasks.some((task) => task.kind === 'answer-complaint' && task.participant === complaint.from);
    expect(asked || due.some(({ kind, about }) => kind === 'complaint-due' && about === complaint.id)).toBe(true);
  }
}
