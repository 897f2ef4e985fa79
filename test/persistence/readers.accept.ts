import { randomUUID } from 'node:crypto';
import { fold, SNAPSHOT_VERSION, type StaffRole } from '@whenready/domain';
import { CaseReader, Intake, Journal, RecoverStore, StaffStore, type Viewer } from '@whenready/persistence';
import { NOW, profileOf, referral, references, request, viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let journal: Journal;
let reader: CaseReader;
const reference = references();

beforeAll(async () => {
  scratch = await scratchDatabase();
  journal = new Journal(scratch.dataSource, profileOf);
  reader = new CaseReader(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());

async function referred(council: string | null = 'north-town') {
  const caseId = randomUUID();
  const people = [{ id: 'p1', role: 'person-harmed' as const, name: 'A Person', email: 'a@example.org', phone: null }];
  await new Intake(scratch.dataSource).storePeople(caseId, people);
  await new Intake(scratch.dataSource).storePeople(caseId, people);
  await journal.record(referral(caseId, reference(), council));
  return caseId;
}

const sees = async (who: Viewer, caseId: string) => {
  const [found, listed, timeline] = await Promise.all([
    reader.find(who, caseId),
    reader.list(who, { pageSize: 200 }),
    reader.timeline(who, caseId),
  ]);
  const answers = [found !== null, listed.items.some((item) => item.id === caseId), timeline !== null];
  expect(new Set(answers).size).toBe(1);
  return answers[0];
};

it('shows a case to its provider, its service lead and its referrer, and to nobody else', async () => {
  const caseId = await referred();
  const seen: [StaffRole, string | null, string | null, boolean][] = [
    ['coordinator', 'northern', 'sample', true],
    ['supervisor', 'northern', 'sample', true],
    ['facilitator', 'northern', 'sample', true],
    ['coordinator', 'southern', 'sample', false],
    ['facilitator', 'southern', 'sample', false],
    ['facilitator', null, 'sample', false],
    ['service-lead', null, 'sample', true],
    ['service-lead', null, 'another', false],
    ['referrer', null, null, true],
    ['commissioner', null, 'sample', false],
    ['administrator', null, 'sample', false],
  ];
  for (const [role, provider, profile, expected] of seen)
    expect([role, provider, profile, await sees(viewer(role, provider, profile), caseId)]).toEqual([
      role,
      provider,
      profile,
      expected,
    ]);
  expect(await sees({ ...viewer('referrer'), staffId: 'someone-else' }, caseId)).toBe(false);
});

it('answers the same for a foreign case, a missing one and no id at all', async () => {
  const foreign = viewer('coordinator', 'southern');
  for (const id of [await referred(), randomUUID(), 'not-an-id']) {
    expect(await reader.find(foreign, id)).toBeNull();
    expect(await reader.timeline(foreign, id)).toBeNull();
    expect(await reader.journal(foreign, id)).toEqual([]);
  }
  expect(await reader.revisionOf('not-an-id')).toBeNull();
});

it('shows triage to coordinators and supervisors of the profile, not to facilitators', async () => {
  const caseId = await referred(null);
  expect(await sees(viewer('coordinator', 'southern'), caseId)).toBe(true);
  expect(await sees(viewer('supervisor', null), caseId)).toBe(true);
  expect(await sees(viewer('coordinator', 'southern', 'another'), caseId)).toBe(false);
  expect(await sees(viewer('facilitator', 'southern'), caseId)).toBe(false);
});

it('closes the old access and opens the new one when a case is transferred, there and back', async () => {
  const caseId = await referred();
  const move = (area: string, provider: string) => journal.record(request(caseId, 'route', { area, provider }));
  await move('south', 'southern');
  expect(await sees(viewer('coordinator', 'northern'), caseId)).toBe(false);
  expect(await sees(viewer('coordinator', 'southern'), caseId)).toBe(true);
  await move('north', 'northern');
  expect(await sees(viewer('coordinator', 'northern'), caseId)).toBe(true);
  const rows = await scratch.dataSource.query(
    'SELECT provider, valid_to IS NULL AS open FROM case_access WHERE case_id = $1 ORDER BY id',
    [caseId],
  );
  expect(rows).toEqual([
    { provider: 'northern', open: false },
    { provider: 'southern', open: false },
    { provider: 'northern', open: true },
  ]);
});

it('gives a case with its people and its timeline with names and texts, newest first', async () => {
  const caseId = await referred();
  const staff = { name: 'Sam Supervisor', email: 'sam@example.org', provider: 'northern', profile: 'sample' };
  await new StaffStore(scratch.dataSource).put({ id: 'staff-1', role: 'supervisor', active: true, ...staff });
  const textId = randomUUID();
  const note = request(caseId, 'add-note', { textId });
  await new Intake(scratch.dataSource).storeText({
    id: textId,
    caseId,
    commandId: note.command.id,
    kind: 'add-note',
    body: 'Rang.',
  });
  await journal.record(note);
  const who = viewer('supervisor', 'northern');
  const found = await reader.find(who, caseId);
  expect(found).toMatchObject({ stage: 'referral', openedAt: NOW, whoseClock: 'ours', closedAt: null });
  expect(found?.case.tracks.map((track) => track.id)).toEqual(['p1', 'p2']);
  expect(found?.people).toEqual([
    { id: 'p1', role: 'person-harmed', name: 'A Person', spokesperson: null, email: 'a@example.org', phone: null },
  ]);
  const timeline = (await reader.timeline(who, caseId, { limit: 2 })) ?? [];
  expect(timeline).toHaveLength(2);
  expect(timeline[0]).toMatchObject({ actorName: 'Sam Supervisor', actorRole: 'supervisor', text: 'Rang.' });
  expect(timeline[0]?.event).toMatchObject({ type: 'note-added', at: NOW, revision: found?.revision });
  const [older] = (await reader.timeline(who, caseId, { before: timeline[1]?.event.revision })) ?? [];
  expect(older?.event.revision).toBe((found?.revision ?? 0) - 2);
  const whole = await reader.journal(who, caseId);
  expect(whole.map(({ revision }) => revision)).toEqual(whole.map((_, place) => place + 1));
  expect(fold(null, whole)).toEqual(found?.case);
});

it('keeps the words of letters and messages behind a door of their own', async () => {
  const caseId = await referred();
  const textId = randomUUID();
  const drafted = request(caseId, 'add-note', { textId });
  const stored = { id: textId, caseId, commandId: drafted.command.id, kind: 'draft-letter', body: 'I am sorry.' };
  await new Intake(scratch.dataSource).storeText(stored);
  const who = viewer('supervisor', 'northern');
  expect(await reader.text(who, caseId, textId)).toBeNull();
  await journal.record(drafted);
  expect(await reader.text(who, caseId, textId)).toBe('I am sorry.');
  expect((await reader.timeline(who, caseId, { limit: 1 }))?.[0]?.text).toBeNull();
  expect(await reader.text(viewer('supervisor', 'southern'), caseId, textId)).toBeNull();
  expect(await reader.text(who, await referred(), textId)).toBeNull();
});

it('filters, sorts and pages the list', async () => {
  const lead = viewer('service-lead');
  const all = await reader.list(lead, { sort: 'reference', pageSize: 200 });
  expect(all.items.map((item) => item.reference)).toEqual(all.items.map((item) => item.reference).sort());
  const second = await reader.list(lead, { sort: 'reference', page: 2, pageSize: 2 });
  expect(second.items.map((item) => item.id)).toEqual(all.items.slice(2, 4).map((item) => item.id));
  expect(second.total).toBe(all.total);
  const text = all.items[0]?.reference.slice(-4).toLowerCase();
  expect((await reader.list(lead, { filter: { text } })).items).toHaveLength(1);
  const filter = { stage: ['referral', 'closed'], provider: 'northern', whoseClock: 'ours', stalled: false } as const;
  const northern = await reader.list(lead, { filter, sort: '-deadline' });
  expect(northern.total).toBeGreaterThan(0);
  expect(northern.items.every((item) => item.provider === 'northern')).toBe(true);
  expect((await reader.list(lead, { filter: { coordinator: 'nobody' } })).total).toBe(0);
});

it('lists stalled cases, longest stalled first', async () => {
  const stall = async (now: string) => {
    const caseId = await referred();
    const passed = request(caseId, 'time-passed', { due: now }, { now });
    await journal.record({
      ...passed,
      command: { ...passed.command, by: { kind: 'system' } } as typeof passed.command,
    });
    return caseId;
  };
  const [later, sooner] = [await stall('2027-03-01T10:00:00.000Z'), await stall('2027-02-01T10:00:00.000Z')];
  const stalled = await reader.stalled(viewer('service-lead'));
  expect(stalled.map((item) => item.id)).toEqual([sooner, later]);
  const tasks = await scratch.dataSource.query('SELECT kind, due_on::text FROM tasks WHERE case_id = $1', [later]);
  expect(tasks.map((task: { kind: string }) => task.kind)).toContain('unstick-case');
});

it('hands out open cases page by page to be started again', async () => {
  const store = new RecoverStore(scratch.dataSource);
  const first = await store.openCases(null, 3);
  const rest = await store.openCases(first.at(-1)?.id ?? null, 1000);
  const { total } = await reader.list(viewer('service-lead'));
  expect(new Set([...first, ...rest].map((each) => each.id)).size).toBe(total);
  const one = await store.one(first[0]?.id ?? '');
  expect(one).toEqual(first[0]);
  expect(one?.snapshot).toMatchObject({ v: SNAPSHOT_VERSION, case: { id: one?.id } });
  expect(one?.deadline).toMatch(/Z$/);
});
