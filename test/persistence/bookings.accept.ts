import { randomUUID } from 'node:crypto';
import type { CommandName, CommandPayloads, VenueAccess } from '@whenready/domain';
import { Journal, type RecordOutcome, VenueStore } from '@whenready/persistence';
import { Client } from 'pg';
import { profileOf, referral, references, request } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let journal: Journal;
const reference = references();

beforeAll(async () => {
  scratch = await scratchDatabase({ poolSize: 24 });
  journal = new Journal(scratch.dataSource, profileOf);
}, 60_000);
afterAll(() => scratch.drop());

const T = { textId: null };
const TWO = '2027-03-02T14:00:00.000Z';
const HALF_PAST_THREE = '2027-03-02T15:30:00.000Z';

async function give<N extends CommandName>(caseId: string, name: N, payload: CommandPayloads[N]) {
  const outcome = await journal.record(request(caseId, name, payload));
  if (outcome.kind !== 'recorded') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
}

/** A case whose people are prepared: only a session is missing. */
async function prepared(): Promise<string> {
  const caseId = randomUUID();
  await journal.record(referral(caseId, reference()));
  await give(caseId, 'accept', {});
  await give(caseId, 'assign', { coordinator: `coordinator-${caseId}` });
  const found = { met: true, evidence: 'conversation', on: '2026-11-23', ...T } as const;
  await give(caseId, 'record-requirement', { participant: 'p2', requirement: 'responsibility', ...found });
  for (const participant of ['p1', 'p2'])
    for (const requirement of ['willingness', 'safety'] as const)
      await give(caseId, 'record-requirement', { participant, requirement, ...found });
  await give(caseId, 'decide-eligibility', { outcome: 'eligible', reasons: [], ...T });
  for (const participant of ['p1', 'p2'])
    await give(caseId, 'record-preparation', { participant, topics: ['what-rj-is'], prepared: true, ...T });
  return caseId;
}

const arranging = (caseId: string, change: Partial<CommandPayloads['arrange-session']> = {}) =>
  request(caseId, 'arrange-session', {
    format: 'face-to-face',
    startsAt: TWO,
    endsAt: HALF_PAST_THREE,
    lead: `lead-${caseId}`,
    coFacilitators: [],
    attendees: ['p1', 'p2'],
    venue: `room-${caseId}`,
    neutral: true,
    ...T,
    ...change,
  });
const words = (outcome: RecordOutcome) => (outcome.kind === 'refused' ? outcome.refusal.message : outcome.kind);
const codeOf = (outcome: RecordOutcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const bookings = (caseId: string) =>
  scratch.dataSource.query<Record<string, string>[]>(
    'SELECT session, kind, resource FROM bookings WHERE case_id = $1 ORDER BY kind, resource',
    [caseId],
  );
const revisionOf = async (caseId: string) =>
  (await scratch.dataSource.query<{ revision: number }[]>('SELECT revision FROM cases WHERE id = $1', [caseId]))[0]
    ?.revision;

it('of twenty who arrange a session in one room at one time, one does', async () => {
  const cases = await Promise.all(Array.from({ length: 20 }, prepared));
  const revisions = await Promise.all(cases.map(revisionOf));
  const outcomes = await Promise.all(cases.map((id) => journal.record(arranging(id, { venue: 'the-library' }))));
  expect(outcomes.map(codeOf).sort()).toEqual([...Array<string>(19).fill('CLASH'), 'recorded']);
  for (const [place, outcome] of outcomes.entries()) {
    if (outcome.kind === 'recorded') continue;
    expect(words(outcome)).toBe('At that time the room is taken.');
    expect(await revisionOf(cases[place]!)).toBe(revisions[place]);
    expect(await bookings(cases[place]!)).toEqual([]);
  }
}, 120_000);

it('nobody leads two sessions at once, and two that follow each other do not clash', async () => {
  const [one = '', other = '', third = ''] = await Promise.all([prepared(), prepared(), prepared()]);
  await journal.record(arranging(one, { lead: 'sam', coFacilitators: ['alex'] }));
  expect(words(await journal.record(arranging(other, { lead: 'alex' })))).toBe(
    'At that time a facilitator is in another session.',
  );
  expect(words(await journal.record(arranging(other, { lead: 'alex', venue: `room-${one}` })))).toBe(
    'At that time the room is taken, and a facilitator is in another session.',
  );
  const after = { startsAt: HALF_PAST_THREE, endsAt: '2027-03-02T17:00:00.000Z', lead: 'sam' };
  expect(codeOf(await journal.record(arranging(third, after)))).toBe('recorded');
}, 60_000);

it('a session that is moved gives back what it had, and one that has ended gives back everything', async () => {
  const caseId = await prepared();
  await journal.record(arranging(caseId));
  const [{ session = '' } = {}] = await bookings(caseId);
  expect((await bookings(caseId)).map(({ kind, resource }) => `${kind} ${resource}`)).toEqual([
    `person ${caseId}/p1`,
    `person ${caseId}/p2`,
    `staff lead-${caseId}`,
    `venue room-${caseId}`,
  ]);
  await give(caseId, 'reschedule-session', {
    session,
    startsAt: '2027-03-02T15:00:00.000Z',
    endsAt: '2027-03-02T16:00:00.000Z',
    venue: 'hall',
    neutral: true,
    byWhom: 'venue',
    who: null,
    reason: 'venue-not-available',
    ...T,
  });
  const other = await prepared();
  expect(codeOf(await journal.record(arranging(other, { venue: `room-${caseId}` })))).toBe('recorded');
  const taken = await new VenueStore(scratch.dataSource).taken(
    '2027-03-02T15:45:00.000Z',
    HALF_PAST_THREE.replace('15:30', '15:50'),
  );
  expect(taken).toEqual(expect.arrayContaining([{ kind: 'venue', id: 'hall' }]));
  const except = { caseId, session };
  const others = await new VenueStore(scratch.dataSource).taken(
    '2027-03-02T15:45:00.000Z',
    '2027-03-02T15:50:00.000Z',
    except,
  );
  expect(others).not.toContainEqual({ kind: 'venue', id: 'hall' });
  await give(caseId, 'hold', { kind: 'outside', reviewOn: null, ...T });
  expect(await bookings(caseId)).toEqual([]);
}, 60_000);

it('what is written past the locks is kept apart by the table itself, and is a refusal all the same', async () => {
  const [one, other] = await Promise.all([prepared(), prepared()]);
  const rival = new Client({ connectionString: scratch.url });
  await rival.connect();
  await rival.query('BEGIN');
  await rival.query(
    `INSERT INTO bookings VALUES ($1, 'session-0', 'staff', $2, '[2027-03-02T15:00:00Z,2027-03-02T16:00:00Z)')`,
    [one, `lead-${other}`],
  );
  const arranged = journal.record(arranging(other!));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await rival.query('COMMIT');
  await rival.end();
  expect(words(await arranged)).toBe('At that time a facilitator is in another session.');
  expect(await bookings(other!)).toEqual([]);
}, 60_000);

it('keeps the register of venues: a provider’s own, and those of its service', async () => {
  const store = new VenueStore(scratch.dataSource);
  const venue = (id: string, provider: string | null, profile = 'sample') => ({
    ...{ id, profile, provider, name: id, address: '1 High Street', neutral: true, capacity: 8, active: true },
    access: ['step-free'] as VenueAccess[],
  });
  const all = [venue('a', 'northern'), venue('b', null), venue('c', 'southern'), venue('d', null, 'elsewhere')];
  for (const each of all) await store.put(each);
  await store.put({ ...all[0]!, active: false });
  expect((await store.list({ profile: 'sample', provider: 'northern' })).map(({ id }) => id)).toEqual(['a', 'b']);
  expect((await store.list({ profile: 'sample', provider: null })).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(await store.byId('a')).toEqual({ ...all[0], active: false });
  expect(await store.byId('nowhere')).toBeNull();
});
