import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ClaimStore,
  createDataSource,
  DigestStore,
  FacilitatorStore,
  hashToken,
  Intake,
  isStoreAway,
  Journal,
  migrate,
  pendingMigrations,
  ProfileStore,
  ProfileVersionTaken,
  StaffStore,
} from '@whenready/persistence';
import { migrations } from '@whenready/persistence/migrations/index';
import { NOW, profileOf, references, request, referred } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
const reference = references();
const key = { purpose: 'readiness-date', occurrence: 'wait-1', channel: 'email' } as const;

beforeAll(async () => (scratch = await scratchDatabase()), 60_000);
afterAll(() => scratch.drop());

it('migrates once, even when several processes start together', async () => {
  await scratch.dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  expect(await pendingMigrations(scratch.dataSource)).toHaveLength(migrations.length);
  const ran = await Promise.all([1, 2, 3].map(() => migrate(scratch.url)));
  expect(ran.flat()).toHaveLength(migrations.length);
  expect(await pendingMigrations(scratch.dataSource)).toEqual([]);
  expect(await migrate(scratch.dataSource)).toEqual([]);
});

it('describes every table as it is', async () => {
  const rows = await scratch.dataSource.query<Record<'table_name' | 'column_name' | 'is_nullable', string>[]>(
    `SELECT table_name, column_name, is_nullable FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> 'migrations'`,
  );
  const there = rows.map((row) => `${row.table_name}.${row.column_name} ${row.is_nullable}`).sort();
  const described = scratch.dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.map((column) => `${tableName}.${column.databaseName} ${column.isNullable ? 'YES' : 'NO'}`),
  );
  expect(described.sort()).toEqual(there);
});

it('gives out each reference once', async () => {
  const intake = new Intake(scratch.dataSource);
  const given = await Promise.all(Array.from({ length: 20 }, () => intake.allocateReference('GLO', 2026)));
  expect(given.sort()).toEqual(
    Array.from({ length: 20 }, (_, each) => `GLO-2026-${String(each + 1).padStart(4, '0')}`),
  );
  expect(await intake.allocateReference('GLO', 2027)).toBe('GLO-2027-0001');
});

it('knows staff by a token that runs, and by no other', async () => {
  const store = new StaffStore(scratch.dataSource);
  const member = {
    id: 's1',
    name: 'Sam',
    email: 'Sam@example.org',
    role: 'coordinator',
    provider: 'northern',
  } as const;
  await store.put({ ...member, profile: 'sample', active: true });
  const token = await store.issueToken('s1', { expiresAt: '2027-01-01T00:00:00.000Z' });
  const hash = hashToken(token);
  expect(await store.byTokenHash(hash, NOW)).toMatchObject(member);
  expect(await store.byTokenHash(hash, '2027-01-01T00:00:00.000Z')).toBeNull();
  expect(await store.byTokenHash(hashToken('guessed'), NOW)).toBeNull();
  expect(await store.byEmail('sam@EXAMPLE.org')).toMatchObject({ id: 's1' });
  expect(await store.list({ role: 'coordinator', provider: 'northern' })).toHaveLength(1);
  expect(await store.list({ role: 'supervisor' })).toEqual([]);
  expect(await store.activeByIds(['s1', 'nobody'])).toMatchObject([{ id: 's1' }]);
  await store.revokeToken(hash, NOW);
  expect(await store.byTokenHash(hash, NOW)).toBeNull();
  const [stored] = await scratch.dataSource.query('SELECT hash FROM access_tokens');
  expect(stored.hash).not.toContain(token);
});

it('claims the digest of a day once for each member of staff', async () => {
  const digests = new DigestStore(scratch.dataSource);
  expect(await digests.claim('2026-11-23', 's1')).toBe(true);
  expect(await digests.claim('2026-11-23', 's1')).toBe(false);
  expect(await digests.claim('2026-11-24', 's1')).toBe(true);
  await digests.release('2026-11-23', 's1');
  expect(await digests.claim('2026-11-23', 's1')).toBe(true);
});

it('keeps the register of facilitators, with their absences, conflicts and open cases', async () => {
  const { dataSource } = scratch;
  const register = new FacilitatorStore(dataSource);
  const caseId = await referred(scratch.dataSource, reference());
  const member = { name: 'Pat Vane', email: 'pat@example.org', provider: 'northern', profile: 'sample', active: true };
  await new StaffStore(dataSource).put({ id: 'facilitator-9', role: 'facilitator', ...member });
  const entry = {
    id: 'facilitator-9',
    kind: 'volunteer' as const,
    active: true,
    accreditation: { level: 'intermediate' as const, from: '2026-01-01', until: null },
    languages: ['en', 'pl'],
    availability: [{ weekday: 2, from: '18:00', to: '21:00' }],
    caseloadLimit: 2,
    trainingHours: 6,
    observedOn: '2026-05-04',
  };
  await register.put(entry, 'supervisor-1');
  await register.addAbsence('facilitator-9', { from: '2026-12-20', to: '2027-01-04' }, 'facilitator-9');
  await register.addAbsence('facilitator-9', { from: '2026-12-20', to: '2027-01-11' }, 'facilitator-9');
  await register.addConflict('facilitator-9', { caseId, reason: 'related' }, 'facilitator-9');
  await register.put({ ...entry, trainingHours: 8 }, 'supervisor-1');
  const whole = {
    ...entry,
    ...{ name: 'Pat Vane', provider: 'northern', trainingHours: 8 },
    away: [{ from: '2026-12-20', to: '2027-01-11' }],
    conflicts: [{ caseId, reason: 'related' }],
  };
  expect(await register.ofProfile('sample')).toEqual([whole]);
  expect(await register.byId('facilitator-9')).toEqual(whole);
  expect(await register.byId('nobody')).toBeNull();
  await register.put({ ...entry, away: [], conflicts: [] }, 'supervisor-1');
  expect(await register.byId('facilitator-9')).toMatchObject({ away: [], conflicts: [] });

  const facilitators = [{ id: 'facilitator-9', accreditation: 'intermediate' as const }];
  await new Journal(dataSource, profileOf).record(request(caseId, 'assign-facilitators', { facilitators }));
  expect([...(await register.caseloads('sample'))]).toEqual([['facilitator-9', { cases: [caseId], unsupervised: [] }]]);
  expect([...(await register.caseloads('elsewhere'))]).toEqual([]);
});

it('keeps the version of a profile as it was put', async () => {
  const store = new ProfileStore(scratch.dataSource);
  await store.put('glo', 1, { name: 'Gloucestershire', areas: [1, 2] });
  await store.put('glo', 1, { areas: [1, 2], name: 'Gloucestershire' });
  await expect(store.put('glo', 1, { name: 'Other' })).rejects.toBeInstanceOf(ProfileVersionTaken);
  await store.put('glo', 2, { name: 'Other' });
  expect(await store.get('glo', 1)).toEqual({ name: 'Gloucestershire', areas: [1, 2] });
  expect(await store.get('glo', 9)).toBeNull();
  expect(await store.latest('glo')).toEqual({ version: 2, body: { name: 'Other' } });
  expect(await store.versions('glo')).toEqual([2, 1]);
  expect(await store.versions('nowhere')).toEqual([]);
});

it('rolls back what throws, and gives the connection back', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const claims = new ClaimStore(scratch.dataSource);
  for (let round = 0; round < 15; round += 1) {
    const failing = claims.withLockedPerson(caseId, 'p1', async (locked) => {
      await locked.claim(key);
      throw new Error('the provider is away');
    });
    await expect(failing).rejects.toThrow('the provider is away');
  }
  expect(await claims.withLockedPerson(caseId, 'p1', (locked) => locked.find(key))).toBeNull();
});

it('recognises a lost database, and goes on by itself once it is back', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const journal = new Journal(scratch.dataSource, profileOf);
  const database = new URL(scratch.url).pathname.slice(1);
  const cut = () =>
    scratch.admin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`);
  const slow = scratch.dataSource.query('SELECT pg_sleep(5)').catch((error: unknown) => error);
  const held = new ClaimStore(scratch.dataSource)
    .withLockedPerson(caseId, 'p1', async (locked) => {
      await sleep(300);
      return locked.find(key);
    })
    .catch((error: unknown) => error);
  await sleep(100);
  await cut();
  for (const lost of await Promise.all([slow, held]))
    expect([String(lost), isStoreAway(lost)]).toEqual([String(lost), true]);
  const note = request(caseId, 'add-note', { textId: randomUUID() });
  expect(await journal.record(note)).toMatchObject({ kind: 'recorded' });
});

it('recognises an unreachable database and an exhausted pool', async () => {
  const nowhere = new URL(scratch.url);
  nowhere.port = '1';
  const refused = await createDataSource(nowhere.href)
    .initialize()
    .catch((error: unknown) => error);
  expect(isStoreAway(refused)).toBe(true);
  const small = await createDataSource(scratch.url, { poolSize: 1 }).initialize();
  const busy = small.query('SELECT pg_sleep(6)');
  const full = await small.query('SELECT 1').catch((error: unknown) => error);
  expect(isStoreAway(full)).toBe(true);
  await busy;
  await small.destroy();
}, 20_000);
