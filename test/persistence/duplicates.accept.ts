import { randomUUID } from 'node:crypto';
import { CaseReader, DuplicateReader, Intake, Journal, type Likeness, type Viewer } from '@whenready/persistence';
import { Duplicates1795320000043 } from '@whenready/persistence/migrations/1795320000043-duplicates';
import { profileOf, referral, references, viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

type Person = { name?: string; email?: string; phone?: string };

let scratch: Scratch;
let duplicates: DuplicateReader;
const reference = references();
const lead = viewer('service-lead');

beforeAll(async () => {
  scratch = await scratchDatabase();
  duplicates = new DuplicateReader(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());
beforeEach(() => empty());

const empty = () => scratch.dataSource.query('DELETE FROM participants; DELETE FROM crime_references');

/** A referral of one person harmed, with what is known of them. */
async function referred(person: Person, crimeReference: string | null = null, council = 'north-town', adopt = true) {
  const caseId = randomUUID();
  const intake = new Intake(scratch.dataSource);
  const details = { name: person.name ?? 'Someone Else', email: person.email ?? null, phone: person.phone ?? null };
  await intake.storePeople(caseId, [{ id: 'p1', role: 'person-harmed', ...details }]);
  const request = referral(caseId, reference(), council);
  const { bodyHash, command } = request;
  const pending = { caseId, commandId: command.id, bodyHash };
  if (crimeReference) await intake.storeCrimeReference({ ...pending, reference: crimeReference });
  if (adopt) await new Journal(scratch.dataSource, profileOf).record(request);
  return caseId;
}

async function likely(
  person: Person,
  crimeReference: string | null = null,
  who: Viewer = lead,
  more: Partial<Likeness> = {},
) {
  const people = [{ name: person.name ?? null, email: person.email ?? null, phone: person.phone ?? null }];
  const found = await duplicates.likely(who, { profile: 'sample', crimeReference, people, except: [], ...more });
  return found.map(({ found: { id }, reasons }) => [id, ...reasons]);
}

it.each<[string, Person, Person, string[]]>([
  ['the same email, written differently', { email: 'Ada@Example.org ' }, { email: 'ada@example.org' }, ['same-email']],
  ['the same number, written differently', { phone: '+44 (0)1632 960 001' }, { phone: '01632 960001' }, ['same-phone']],
  ['the same number from abroad', { phone: '0044 1632 960001' }, { phone: '(01632) 960-001' }, ['same-phone']],
  ['a similar name', { name: 'Jon Smith' }, { name: 'john smith' }, ['similar-name']],
  ['a surname in common', { name: 'Ada Hill' }, { name: 'Bea Hill' }, []],
  ['another email', { email: 'ada@example.org' }, { email: 'ada@example.com' }, []],
  ['another number', { phone: '01632 960001' }, { phone: '01632 960002' }, []],
  ['nothing to compare', {}, {}, []],
])('%s', async (_what, there, asked, reasons) => {
  const id = await referred(there);
  expect(await likely(asked)).toEqual(reasons.length > 0 ? [[id, ...reasons]] : []);
});

it('the same crime reference, however it is written, comes first', async () => {
  const named = await referred({ name: 'Ada Hill', email: 'a@example.org' });
  const same = await referred({ name: 'Someone' }, 'GC/1234/26');
  expect(await likely({ name: 'Ada Hill', email: 'a@example.org' }, 'gc 1234-26')).toEqual([
    [same, 'same-crime-reference'],
    [named, 'same-email', 'similar-name'],
  ]);
  expect(await likely({}, '//')).toEqual([]);
  expect((await new CaseReader(scratch.dataSource).find(lead, same))?.crimeReference).toBe('GC/1234/26');
});

it('names are compared within a service alone', async () => {
  await referred({ name: 'Ada Hill' });
  expect(await likely({ name: 'Ada Hill' }, null, lead, { profile: 'another' })).toEqual([]);
});

it('nobody is shown a case that they may not see', async () => {
  const id = await referred({ email: 'ada@example.org' }, 'GC/1');
  const asked = [{ email: 'ada@example.org' }, 'GC/1'] as const;
  expect(await likely(...asked, viewer('coordinator', 'northern'))).toHaveLength(1);
  expect(await likely(...asked, viewer('coordinator', 'southern'))).toEqual([]);
  expect(await likely(...asked, { ...viewer('referrer'), staffId: 'staff-2' })).toEqual([]);
  expect(await likely(...asked, viewer('referrer'))).toEqual([[id, 'same-crime-reference', 'same-email']]);
  expect(await likely(...asked, viewer('commissioner'))).toEqual([]);
});

it('what came with an attempt that came to nothing is not compared', async () => {
  await referred({ email: 'ada@example.org', name: 'Ada Hill' }, 'GC/1', 'north-town', false);
  expect(await likely({ email: 'ada@example.org', name: 'Ada Hill' }, 'GC/1')).toEqual([]);
  const caseId = await referred({}, null);
  const intake = new Intake(scratch.dataSource);
  await intake.storeCrimeReference({ caseId, commandId: 'another', bodyHash: 'another', reference: 'GC/1' });
  expect(await likely({}, 'GC/1')).toEqual([]);
});

it('leaves out what it is told to', async () => {
  const [first, second] = [await referred({ email: 'a@example.org' }), await referred({ email: 'a@example.org' })];
  expect(await likely({ email: 'a@example.org' }, null, lead, { except: [first] })).toEqual([[second, 'same-email']]);
});

it('takes crime references that were told before out of the story', async () => {
  const { dataSource } = scratch;
  const caseId = randomUUID();
  await dataSource.query(
    `INSERT INTO texts (id, case_id, command_id, kind, body, adopted_at)
     VALUES ($1, $2, 'c1', 'story', $3, '2026-11-01T10:00:00Z')`,
    [randomUUID(), caseId, 'Crime reference: GC/77/25\n\nA fence was broken.'],
  );
  const runner = dataSource.createQueryRunner();
  await new Duplicates1795320000043().down(runner);
  await new Duplicates1795320000043().up(runner);
  await runner.release();
  const rows = await dataSource.query('SELECT reference FROM crime_references WHERE case_id = $1', [caseId]);
  expect(rows).toEqual([{ reference: 'GC/77/25' }]);
});
