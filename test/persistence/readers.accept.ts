import { randomUUID } from 'node:crypto';
import { fold, SNAPSHOT_VERSION, type StaffRole } from '@whenready/domain';
import { CaseReader, Intake, Journal, RecoverStore, StaffStore, type Viewer } from '@whenready/persistence';
import { ANOTHER, NOW, PROFILE, profileOf, referral, references, request, viewer } from './samples.js';
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

const sharing = { to: ANOTHER, provider: 'southern', reason: 'another-police-force', textId: null } as const;
const moving = { area: null, reason: 'moved-area', textId: null } as const;
const inNorth = viewer('coordinator', 'northern');
const inSouth = viewer('coordinator', 'southern');
const inAnother = viewer('facilitator', 'southern', 'another');
const leadOfAnother = viewer('service-lead', null, 'another');

it('closes the old access and opens the new one when a case is transferred, there and back', async () => {
  const caseId = await referred();
  const move = (provider: string) =>
    journal.record(request(caseId, 'transfer', { ...moving, to: PROFILE, provider }, { knownRevision: 0 }));
  await move('southern');
  expect([await sees(inNorth, caseId), await sees(inSouth, caseId)]).toEqual([false, true]);
  await move('northern');
  expect([await sees(inNorth, caseId), await sees(inSouth, caseId)]).toEqual([true, false]);
  const rows = await scratch.dataSource.query(
    'SELECT profile, provider, valid_to IS NULL AS open FROM case_access WHERE case_id = $1 ORDER BY id',
    [caseId],
  );
  expect(rows).toEqual([
    { profile: 'sample', provider: 'northern', open: false },
    { profile: 'sample', provider: 'southern', open: false },
    { profile: 'sample', provider: 'northern', open: true },
  ]);
});

it('shows a shared case to the provider it is shared with, and to that service’s lead, for as long as the share lasts', async () => {
  const caseId = await referred();
  const seen = () =>
    Promise.all(
      [inNorth, inSouth, inAnother, leadOfAnother, viewer('commissioner', null, 'another')].map((who) =>
        sees(who, caseId),
      ),
    );
  expect(await seen()).toEqual([true, false, false, false, false]);
  await journal.record(request(caseId, 'share', { ...sharing, role: 'supporting', until: '2026-12-01' }));
  expect(await seen()).toEqual([true, false, true, true, false]);
  const now = '2026-12-02T00:00:00.000Z';
  const passed = request(caseId, 'time-passed', { due: now }, { now });
  await journal.record({ ...passed, command: { ...passed.command, by: { kind: 'system' } } as typeof passed.command });
  expect(await seen()).toEqual([true, false, false, false, false]);
});

it('moves a case to another service: its journal decides by that one’s profile, and says so to who still asks by the old', async () => {
  const caseId = await referred();
  const seen = () =>
    Promise.all([inNorth, inSouth, inAnother, leadOfAnother, viewer('service-lead')].map((who) => sees(who, caseId)));
  const payload = { ...moving, to: ANOTHER, provider: 'southern' };
  const moved = request(caseId, 'transfer', payload, { id: 'moving' });
  expect(await journal.record(moved)).toMatchObject({ kind: 'recorded', profile: { code: 'another', version: 5 } });
  expect(await journal.record(moved)).toMatchObject({ kind: 'recorded', profile: { code: 'another', version: 5 } });
  expect(await seen()).toEqual([false, false, true, true, false]);
  const note = request(caseId, 'add-note', { textId: 'later' });
  expect(await journal.record(note)).toMatchObject({ profile: { code: 'another' } });
  const asked = request(caseId, 'add-note', { textId: 'again' }, { profile: ANOTHER });
  expect(await journal.record(asked)).toMatchObject({ profile: null });
  const row = await reader.find(inAnother, caseId);
  expect(row).toMatchObject({ profile: { code: 'another', version: 5 }, area: 'coast', provider: 'southern' });
  expect(row?.reference).toMatch(/^SMP-/);
  const [left] = await scratch.dataSource.query(
    "SELECT body FROM outbox WHERE case_id = $1 AND type LIKE '%case-transferred'",
    [caseId],
  );
  expect(left.body).toMatchObject({ profile: { code: 'another' }, reason: 'moved-area' });
});

it('leaves nothing of a transfer to a version that nobody knows', async () => {
  const caseId = await referred();
  const strict = new Journal(scratch.dataSource, async (code, version) => {
    if (code === 'another' && version !== 5) throw new Error('There is no such version');
    return profileOf(code);
  });
  const payload = { ...moving, to: { ...ANOTHER, version: 6 }, provider: 'southern' };
  await expect(strict.record(request(caseId, 'transfer', payload))).rejects.toThrow('no such version');
  expect([await sees(inNorth, caseId), await sees(inAnother, caseId)]).toEqual([true, false]);
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
    {
      id: 'p1',
      role: 'person-harmed',
      name: 'A Person',
      spokesperson: null,
      email: 'a@example.org',
      phone: null,
      address: null,
      wordsToAvoid: null,
      checkWordAgreed: false,
    },
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
  const leads = [viewer('service-lead'), leadOfAnother];
  const totals = await Promise.all(leads.map(async (lead) => (await reader.list(lead)).total));
  expect(new Set([...first, ...rest].map((each) => each.id)).size).toBe(totals[0]! + totals[1]!);
  const one = await store.one(first[0]?.id ?? '');
  expect(one).toEqual(first[0]);
  expect(one?.snapshot).toMatchObject({ v: SNAPSHOT_VERSION, case: { id: one?.id } });
  expect(one?.deadline).toMatch(/Z$/);
});
