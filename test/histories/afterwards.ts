import { SNAPSHOT_VERSION } from '@whenready/domain';
import { arranged, ended, HARMED, heldWithEveryone, note, prepared, referred, RESPONSIBLE } from './beginnings.js';
import type { Story } from './story.js';

/** A complaint on a closed case: its workflow runs for it until it has gone up and up, and again for the answer. */
async function complaintWhenClosed(story: Story): Promise<void> {
  await referred(story);
  await story.give('decline', { reason: 'out-of-area', ...note });
  await ended(story);
  const on = story.daysAhead(0).slice(0, 10);
  const closed = { snapshot: { v: SNAPSHOT_VERSION, case: story.case } };
  await story.open('record-complaint', { from: HARMED, about: 'service', on, ...note }, closed);
  const [acknowledge] = story.case.tasks;
  await story.give('complete-task', { task: acknowledge!.id, ...note });
  await story.daysPass(32);
  await ended(story);
  const complaint = story.case.complaints[0]!.id;
  await story.open(
    'answer-complaint',
    { complaint, outcome: 'upheld', ...note },
    { snapshot: { v: SNAPSHOT_VERSION, case: story.case } },
    'supervisor',
  );
  await ended(story);
}

/** A complaint on a closed case that is answered in time, while somebody looks at the case and it is reopened. */
async function complaintAndReopened(story: Story): Promise<void> {
  await referred(story);
  await story.give('decline', { reason: 'out-of-area', ...note });
  await ended(story);
  const on = story.daysAhead(0).slice(0, 10);
  const closed = { snapshot: { v: SNAPSHOT_VERSION, case: story.case } };
  await story.open('record-complaint', { from: null, about: 'process', on, ...note }, closed);
  await story.give('add-note', { textId: 'meanwhile' });
  await story.give('reopen', { cameBack: [], ...note });
  await story.daysPass(25);
  const complaint = story.case.complaints[0]!.id;
  await story.give('answer-complaint', { complaint, outcome: 'not-upheld', ...note }, 'supervisor');
  await story.give('decline', { reason: 'out-of-area', ...note });
  await ended(story);
}

/** Proposed by one side, agreed by both, done in part over eight months, missed, changed and done. */
async function amendsOverMonths(story: Story): Promise<void> {
  await prepared(story);
  const session = await arranged(story, 14);
  await story.daysPass(16);
  await story.give('record-session', heldWithEveryone(session));
  const dueOn = (days: number) => story.daysAhead(days).slice(0, 10);
  const items = [{ kind: 'payment' as const, by: RESPONSIBLE, dueOn: dueOn(30), pence: 24_000 }];
  await story.give('record-agreement', { items, agreedBy: [RESPONSIBLE], ...note });
  await story.give('agree-to-outcome', { participant: HARMED, ...note });
  await story.give('record-progress-wish', { participant: HARMED, wishes: true });
  const item = story.case.agreement!.items[0]!.id;
  for (let month = 0; month < 7; month += 1) {
    await story.daysPass(32);
    const part = { item, state: 'part-done', pence: 3_000, verifiedBy: 'staff-1', nextDueOn: dueOn(30) } as const;
    await story.give('record-amends', { ...part, ...note });
  }
  await story.daysPass(32);
  await story.give('record-amends', { item, state: 'not-done', nextDueOn: null, ...note });
  const agreedBy = [HARMED, RESPONSIBLE];
  const change = { item, change: 'new-date', dueOn: dueOn(20), reason: 'needs-longer', agreedBy } as const;
  await story.give('change-agreement', { ...change, ...note });
  await story.daysPass(22);
  await story.give('record-amends', { item, state: 'done', pence: 3_000, nextDueOn: null, ...note });
}

/** What comes of communication, and of complaints after the end. */
export const AFTERWARDS: Readonly<Record<string, (story: Story) => Promise<void>>> = {
  'complaint-when-closed': complaintWhenClosed,
  'complaint-and-reopened': complaintAndReopened,
  'amends-over-months': amendsOverMonths,
};
