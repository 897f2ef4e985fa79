import { randomUUID } from 'node:crypto';
import { Journal, TaskReader } from '@whenready/persistence';
import { profileOf, referral, references, request, viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let journal: Journal;
let tasks: TaskReader;
const reference = references();
const MONDAY = '2027-03-01';

beforeAll(async () => {
  scratch = await scratchDatabase();
  journal = new Journal(scratch.dataSource, profileOf);
  tasks = new TaskReader(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());

/** A case in the north that a coordinator looks after. */
async function looksAfter(coordinator: string): Promise<string> {
  const caseId = randomUUID();
  await journal.record(referral(caseId, reference()));
  await journal.record(request(caseId, 'accept', {}));
  await journal.record(request(caseId, 'assign', { coordinator }));
  return caseId;
}

interface Asked {
  readonly role: string;
  readonly dueOn: string;
  readonly escalated?: boolean;
  readonly done?: boolean;
}

const asks = (caseId: string, { role, dueOn, escalated = false, done = false }: Asked) =>
  scratch.dataSource.query(
    `INSERT INTO tasks (case_id, id, kind, role, due_on, raised_at, escalated, done_at)
     VALUES ($1, $2, 'review-wait', $3, $4, '2027-01-04T09:00:00Z', $5, $6)`,
    [caseId, `task-${randomUUID()}`, role, dueOn, escalated, done ? '2027-01-05T09:00:00Z' : null],
  );

it('a coordinator is told of their own tasks that are due, case by case, the longest due first', async () => {
  const [mine, older, colleagues] = [await looksAfter('me'), await looksAfter('me'), await looksAfter('somebody')];
  for (const dueOn of [MONDAY, '2027-02-26', '2027-03-02']) await asks(mine, { role: 'coordinator', dueOn });
  await asks(mine, { role: 'supervisor', dueOn: '2027-01-04' });
  await asks(mine, { role: 'coordinator', dueOn: '2027-01-04', done: true });
  await asks(older, { role: 'coordinator', dueOn: '2027-02-25' });
  await asks(colleagues, { role: 'coordinator', dueOn: '2027-02-24' });
  const me = { ...viewer('coordinator', 'northern', 'sample'), staffId: 'me' };
  expect(await tasks.asked(me, MONDAY)).toEqual([
    expect.objectContaining({ caseId: older, count: 1, since: '2027-02-25' }),
    expect.objectContaining({ caseId: mine, count: 2, since: '2027-02-26', profileCode: 'sample', profileVersion: 1 }),
  ]);
  expect(await tasks.asked({ ...me, provider: 'southern' }, MONDAY)).toEqual([]);
});

it('others are told of what went up the ladder to their role or is due of it, in cases that they see', async () => {
  const caseId = await looksAfter('them');
  await asks(caseId, { role: 'supervisor', dueOn: '2027-03-04', escalated: true });
  await asks(caseId, { role: 'supervisor', dueOn: '2027-03-01' });
  await asks(caseId, { role: 'supervisor', dueOn: '2027-03-09' });
  await asks(caseId, { role: 'service-lead', dueOn: '2027-03-03', escalated: true });
  const of = async (role: 'supervisor' | 'service-lead', provider: string | null) =>
    (await tasks.asked(viewer(role, provider, 'sample'), MONDAY))
      .filter((each) => each.caseId === caseId)
      .map(({ count, since }) => [count, since]);
  expect(await of('supervisor', 'northern')).toEqual([[2, '2027-03-01']]);
  expect(await of('supervisor', 'southern')).toEqual([]);
  expect(await of('service-lead', null)).toEqual([[1, '2027-03-03']]);
});
