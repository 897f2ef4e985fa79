import { randomUUID } from 'node:crypto';
import { type CaseEvent, type CommandName, type CommandPayloads, fold } from '@whenready/domain';
import { AnswerStore, Intake, Journal, JournalBehind, type RecordOutcome } from '@whenready/persistence';
import { NOW, profileOf, referral, references, request } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let journal: Journal;
const reference = references();

beforeAll(async () => {
  scratch = await scratchDatabase();
  journal = new Journal(scratch.dataSource, profileOf);
}, 60_000);
afterAll(() => scratch.drop());

const recorded = (outcome: RecordOutcome) => {
  if (outcome.kind !== 'recorded') throw new Error(`Expected a recorded command, got ${JSON.stringify(outcome)}`);
  return outcome;
};
const revisions = (events: readonly CaseEvent[]) => events.map((event) => event.revision);
const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, each) => each + from);

async function referred() {
  const caseId = randomUUID();
  const outcome = recorded(await journal.record(referral(caseId, reference())));
  return { caseId, revision: outcome.events.length, outcome };
}

const note = (caseId: string, more: Parameters<typeof request>[3] = {}) =>
  request(caseId, 'add-note', { textId: randomUUID() }, more);
const rowsOf = (caseId: string, table = 'journal') =>
  scratch.dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${table} WHERE case_id = $1`, [caseId]);

it('writes a referral with its projection, access, tasks, outbox and answer', async () => {
  const { caseId, outcome } = await referred();
  expect(revisions(outcome.events)).toEqual(upTo(outcome.events.length));
  expect(JSON.parse(outcome.answer)).toMatchObject({ id: caseId, stage: 'referral', provider: 'northern' });
  expect(outcome.deadline).toBe(JSON.parse(outcome.answer).nextDeadline.at);
  expect(await rowsOf(caseId)).toHaveLength(outcome.events.length);
  expect(await rowsOf(caseId, 'case_access')).toMatchObject([{ provider: 'northern', valid_to: null }]);
  const outbox = await rowsOf(caseId, 'outbox');
  expect(outbox.map((row) => row.type)).toContain('org.whenready.case.case-referred');
  const stored = await new AnswerStore(scratch.dataSource).find(caseId, 'no such command');
  expect(stored).toBeNull();
});

it('gives the same answer, byte for byte, to the same key, and refuses it another body', async () => {
  const { caseId, revision } = await referred();
  const first = note(caseId, { knownRevision: revision });
  const { answer } = recorded(await journal.record(first));
  recorded(await journal.record(note(caseId)));
  const again = recorded(await journal.record(first));
  expect(again.answer).toBe(answer);
  expect(revisions(again.events)).toEqual([revision + 1, revision + 2]);
  expect(await new AnswerStore(scratch.dataSource).find(caseId, first.command.id)).toEqual({
    bodyHash: 'hash-1',
    answer,
    revision: revision + 1,
  });
  expect(await journal.record({ ...first, bodyHash: 'hash-2' })).toEqual({ kind: 'key-reused' });
  expect(await rowsOf(caseId)).toHaveLength(revision + 2);
});

it('refers a case once, however many attempts come at the same time', async () => {
  const caseId = randomUUID();
  const attempt = referral(caseId, 'SMP-2026-MANY');
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => journal.record(attempt)));
  expect(new Set(outcomes.map((outcome) => recorded(outcome).answer)).size).toBe(1);
  const rows = await rowsOf(caseId);
  expect(new Set(rows.map((row) => row.command_id)).size).toBe(1);
});

it('applies each of forty commands at once, each once, without a gap', async () => {
  const { caseId, revision } = await referred();
  const commands = Array.from({ length: 40 }, () => note(caseId, { knownRevision: revision }));
  const outcomes = await Promise.all([...commands, ...commands].map((each) => journal.record(each)));
  const rows = await rowsOf(caseId);
  expect(rows.map((row) => row.revision).sort((a, b) => Number(a) - Number(b))).toEqual(upTo(revision + 40));
  for (const outcome of outcomes) {
    const events = revisions(recorded(outcome).events);
    expect(events).toEqual(upTo(revision + events.length, revision + 1));
  }
  commands.forEach((_, each) =>
    expect(recorded(outcomes[each] as RecordOutcome).answer).toBe(
      recorded(outcomes[each + 40] as RecordOutcome).answer,
    ),
  );
}, 30_000);

it('gives an asker that fell behind every event it lacks, as they were recorded', async () => {
  const { caseId, outcome } = await referred();
  const late = recorded(await journal.record(note(caseId, { knownRevision: 0 })));
  expect(late.events.slice(0, -1)).toEqual(outcome.events);
  await expect(journal.record(note(caseId, { knownRevision: 999 }))).rejects.toBeInstanceOf(JournalBehind);
});

it('keeps nothing of a refusal', async () => {
  const { caseId, revision } = await referred();
  const wrong = request(caseId, 'mark-ready', { participant: 'p1' }, { knownRevision: revision });
  expect(await journal.record(wrong)).toMatchObject({ kind: 'refused', revision, refusal: { refused: true } });
  expect(await rowsOf(caseId)).toHaveLength(revision);
  expect(await new AnswerStore(scratch.dataSource).find(caseId, wrong.command.id)).toBeNull();
  expect(await journal.record(note(randomUUID()))).toMatchObject({ kind: 'refused', revision: 0 });
});

it('writes nothing when time passed and nothing fell due', async () => {
  const { caseId, revision, outcome } = await referred();
  const passed = request(caseId, 'time-passed', { due: NOW }, { knownRevision: revision });
  const command = { ...passed.command, by: { kind: 'system' } } as typeof passed.command;
  const quiet = recorded(await journal.record({ ...passed, command }));
  expect(quiet).toMatchObject({ events: [], deadline: outcome.deadline });
  expect(await rowsOf(caseId, 'answers')).toHaveLength(1);
});

it('holds a case that is the sum of its events, through waits, holds and time', async () => {
  const { caseId } = await referred();
  const give = async <N extends CommandName>(name: N, payload: CommandPayloads[N], now = NOW) =>
    recorded(await journal.record(request(caseId, name, payload, { now })));
  await give('accept', {});
  await give('assign', { coordinator: 'staff-2' });
  await give('record-contact-safety', { participant: 'p1', channel: 'email', safety: 'safe' });
  await give('agree-wait', {
    participant: 'p1',
    until: { kind: 'date', date: '2027-03-01' },
    contactBy: 'email',
    by: null,
    avoid: ['2026-12-24'],
    reviewOn: null,
    textId: null,
  });
  await give('hold', { kind: 'outside', reviewOn: null, textId: null });
  await give('resume', {}, '2027-01-05T10:00:00.000Z');
  const due = '2027-03-01T12:00:00.000Z';
  const passed = request(caseId, 'time-passed', { due }, { now: due });
  const command = { ...passed.command, by: { kind: 'system' } } as typeof passed.command;
  const { events, deadline } = recorded(await journal.record({ ...passed, command }));
  expect(events.map((event) => event.type)).toEqual(expect.arrayContaining(['readiness-date-reached', 'reminder-due']));
  const [row] = await scratch.dataSource.query('SELECT * FROM cases WHERE id = $1', [caseId]);
  expect(row.snapshot).toEqual(JSON.parse(JSON.stringify(fold(null, events))));
  expect(row).toMatchObject({ revision: events.length, coordinator: 'staff-2', stage: row.snapshot.stage });
  expect(row.next_deadline_at.toISOString()).toBe(deadline);
  const open = (await rowsOf(caseId, 'tasks')).filter((task) => task.done_at === null).map((task) => task.id);
  expect(open.sort()).toEqual(row.snapshot.tasks.map((task: { id: string }) => task.id).sort());
});

it('never dates a fact before the last one', async () => {
  const { caseId } = await referred();
  const early = recorded(await journal.record(note(caseId, { now: '2020-01-01T00:00:00.000Z' })));
  expect(early.events.at(-1)?.at).toBe(NOW);
});

it('adopts the text of a command that was taken, and only that', async () => {
  const { caseId } = await referred();
  const intake = new Intake(scratch.dataSource);
  const command = note(caseId);
  const id = (command.command.payload as { textId: string }).textId;
  const text = { id, caseId, commandId: command.command.id, kind: 'add-note', body: 'Rang, no answer.' };
  await intake.storeText(text);
  await intake.storeText({ ...text, body: 'Another.' });
  await intake.storeText({ ...text, id: randomUUID(), body: 'Never sent.' });
  recorded(await journal.record(command));
  const adopted = (await rowsOf(caseId, 'texts')).filter((row) => row.adopted_at !== null);
  expect(adopted).toMatchObject([{ id, body: 'Rang, no answer.' }]);
});

it('adopts whoever is added, with the command that adds them', async () => {
  const { caseId } = await referred();
  const intake = new Intake(scratch.dataSource);
  const person = { role: 'interpreter', name: 'Ines Roe', email: null, phone: null } as const;
  await intake.storePeople(caseId, [
    { ...person, id: 'added' },
    { ...person, id: 'never-sent' },
  ]);
  const entry = { participant: 'added', role: 'interpreter', supports: 'p1', textId: null } as const;
  recorded(await journal.record(request(caseId, 'add-participant', entry)));
  const adopted = (await rowsOf(caseId, 'participants')).filter((row) => row.adopted_at !== null);
  expect(adopted.map((row) => row.id)).toEqual(['added']);
});

it('puts changed details in force with their command: those that changed, and no copy stays behind', async () => {
  const { caseId } = await referred();
  const intake = new Intake(scratch.dataSource);
  const person = { role: 'person-harmed', name: 'Ada Hill', email: 'old@example.org', phone: '01632 960001' } as const;
  await intake.storePeople(caseId, [
    { ...person, id: 'p1' },
    { ...person, id: 'p2' },
  ]);
  const changing = async (changed: ('email' | 'phone' | 'name')[], commandId?: string) => {
    const id = randomUUID();
    const payload = { participant: 'p1', changed, details: id, textId: null };
    const command = request(caseId, 'change-details', payload);
    await intake.storeDetails({
      id,
      caseId,
      commandId: commandId ?? command.command.id,
      participantId: 'p1',
      changed,
      details: { email: 'new@example.org' },
    });
    return journal.record(command);
  };
  expect(await changing([])).toMatchObject({ kind: 'refused' });
  recorded(await changing(['email', 'phone']));
  recorded(await changing(['name'], 'of another command'));
  const [first, second] = (await rowsOf(caseId, 'participants')).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  expect(first).toMatchObject({ name: 'Ada Hill', email: 'new@example.org', phone: null });
  expect(second).toMatchObject({ email: 'old@example.org', phone: '01632 960001' });
  expect(await rowsOf(caseId, 'pending_details')).toHaveLength(2);
  const told = JSON.stringify((await rowsOf(caseId)).map((row) => row.data));
  expect(told).not.toContain('example.org');
});

it.each(['journal', 'profile_versions'])('lets nobody change what is in %s', async (table) => {
  await scratch.dataSource.query(
    `INSERT INTO profile_versions (code, version, body) VALUES ('x', 1, '{}') ON CONFLICT DO NOTHING`,
  );
  const column = table === 'journal' ? 'place' : 'version';
  for (const sql of [`UPDATE ${table} SET ${column} = 7`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
    await expect(scratch.dataSource.query(sql)).rejects.toThrow('is never changed');
});

it('refuses a case id that is no UUID before it reaches the database', async () => {
  await expect(journal.record(note("x'; DROP TABLE cases; --"))).rejects.toBeInstanceOf(RangeError);
});
