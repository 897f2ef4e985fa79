import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClaimReader, ClaimStore, Intake, Journal } from '@whenready/persistence';
import { profileOf, references, request, referred } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
const reference = references();
const key = { purpose: 'readiness-date', occurrence: 'wait-1', channel: 'email' } as const;

beforeAll(async () => (scratch = await scratchDatabase()), 60_000);
afterAll(() => scratch.drop());

it('gives a claim once, and tells its end once', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const claims = new ClaimStore(scratch.dataSource);
  const claim = () => claims.withLockedPerson(caseId, 'p1', (locked) => locked.claim(key));
  const made = (await Promise.all([claim(), claim(), claim()])).filter((each) => each?.fresh);
  expect(made).toHaveLength(1);
  const id = made[0]?.claim.id ?? '';
  const settle = () => claims.withLockedPerson(caseId, 'p1', (locked) => locked.settle(id, { state: 'sent' }));
  await settle();
  await expect(settle()).rejects.toThrow('ended already');
  expect(await claims.withLockedPerson(caseId, 'p1', (locked) => locked.find(key))).toMatchObject({ state: 'sent' });
  expect(await claims.withLockedPerson(caseId, 'nobody', (locked) => locked.find(key))).toBeNull();
});

it('lets a withdrawal wait for a message that is being sent, and holds up nothing else', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const claims = new ClaimStore(scratch.dataSource);
  const journal = new Journal(scratch.dataSource, profileOf);
  const order: string[] = [];
  const sending = claims.withLockedPerson(caseId, 'p1', async (locked) => {
    expect((await locked.theCase()).tracks[0]?.withdrawn).toBeNull();
    await locked.claim(key);
    await sleep(300);
    order.push('sent');
  });
  await sleep(50);
  const payload = { participant: 'p1', reason: 'changed-mind', textId: null } as const;
  const withdrawal = journal.record(request(caseId, 'withdraw', payload)).then(() => order.push('withdrawn'));
  await sleep(50);
  await journal.record(request(caseId, 'add-note', { textId: randomUUID() })).then(() => order.push('noted'));
  await Promise.all([sending, withdrawal]);
  expect(order).toEqual(['noted', 'sent', 'withdrawn']);
  const after = await claims.withLockedPerson(caseId, 'p1', (locked) => locked.theCase());
  expect(after?.tracks[0]?.withdrawn).not.toBeNull();
});

it('lets changed details wait for a message that is being sent, and gives the next one the new address, which is not safe', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const claims = new ClaimStore(scratch.dataSource);
  const journal = new Journal(scratch.dataSource, profileOf);
  const payload = { participant: 'p1', channel: 'email', safety: 'safe' } as const;
  await journal.record(request(caseId, 'record-contact-safety', payload));
  const wrote: (string | null)[] = [];
  const sending = claims.withLockedPerson(caseId, 'p1', async (locked) => {
    await locked.claim(key);
    await sleep(300);
    wrote.push(locked.person.email);
  });
  await sleep(50);
  const change = request(caseId, 'change-details', {
    participant: 'p1',
    changed: ['email'],
    details: randomUUID(),
    textId: null,
  });
  await new Intake(scratch.dataSource).storeDetails({
    id: (change.command.payload as { details: string }).details,
    caseId,
    commandId: change.command.id,
    participantId: 'p1',
    changed: ['email'],
    details: { email: 'new@example.org' },
  });
  const changed = journal.record(change).then(() => wrote.push('changed'));
  await Promise.all([sending, changed]);
  expect(wrote).toEqual(['a@example.org', 'changed']);
  await claims.withLockedPerson(caseId, 'p1', async (locked) => {
    expect(locked.person.email).toBe('new@example.org');
    expect((await locked.theCase()).tracks[0]?.contact).toEqual({});
  });
});

it('treats a claim left in sending as unknown after a recovery', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const claims = new ClaimStore(scratch.dataSource);
  await claims.withLockedPerson(caseId, 'p1', (locked) => locked.claim(key));
  expect(await claims.resetSending()).toBeGreaterThan(0);
  expect(await claims.resetSending()).toBe(0);
  expect(await claims.withLockedPerson(caseId, 'p1', (locked) => locked.find(key))).toMatchObject({ state: 'unknown' });
});

it('finds what a provider tells of by the id of its claim', async () => {
  const caseId = await referred(scratch.dataSource, reference());
  const claimed = (occurrence: string, reminderId?: string) =>
    new ClaimStore(scratch.dataSource)
      .withLockedPerson(caseId, 'p1', (locked) => locked.claim({ ...key, channel: 'sms', occurrence }, reminderId))
      .then((made) => made?.claim.id ?? '');
  const found = async (occurrence: string, reminderId?: string) =>
    new ClaimReader(scratch.dataSource).byId(await claimed(occurrence, reminderId));
  expect(await found('wait-1', 'reminder-1')).toEqual({
    caseId,
    participant: 'p1',
    channel: 'sms',
    reminder: 'reminder-1',
    profile: { code: 'sample', version: 1 },
    over: false,
  });
  expect(await found('wait-2')).toMatchObject({ participant: 'p1', reminder: null });
  await scratch.dataSource.query(`UPDATE cases SET stage = 'closed', next_deadline_at = NULL WHERE id = $1`, [caseId]);
  expect(await found('wait-1')).toMatchObject({ reminder: 'reminder-1', over: true });
  expect(await new ClaimReader(scratch.dataSource).byId(randomUUID())).toBeNull();
  expect(await new ClaimReader(scratch.dataSource).byId('claim-1')).toBeNull();
});
