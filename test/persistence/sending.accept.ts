import { randomUUID } from 'node:crypto';
import { ClaimStore, PrintedLetters } from '@whenready/persistence';
import { NOW, references, referred } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let claims: ClaimStore;
const reference = references();
const key = { purpose: 'readiness-date', occurrence: 'wait-1', channel: 'email' } as const;

beforeAll(async () => {
  scratch = await scratchDatabase({ poolSize: 20 });
  claims = new ClaimStore(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());

/** The case's own clock, some seconds on. */
const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1_000).toISOString();
const ask = (caseId: string, reminder: string, profile: string, now: string, perMinute = 4) =>
  claims.withLockedPerson(caseId, 'p1', (locked) => locked.slot(reminder, { profile, perMinute, now }));
const minuteOf = (moment: string | null) => (moment ?? NOW).slice(0, 16);

describe('the rate of a service', () => {
  it('is kept in every minute, evenly, for those who ask at once, and nobody is left out', async () => {
    const cases = await Promise.all(Array.from({ length: 22 }, () => referred(scratch.dataSource, reference())));
    const places = await Promise.all(cases.map((caseId) => ask(caseId, 'r1', 'busy', NOW)));
    const inMinute = (minute: number) => places.filter((place) => minuteOf(place) === minuteOf(at(minute * 60)));
    expect([0, 1, 2, 3, 4, 5].map((minute) => inMinute(minute).length)).toEqual([4, 4, 4, 4, 4, 2]);
    expect(places.filter((place) => place === null)).toHaveLength(4);
    expect(inMinute(1).sort()).toEqual([
      '2026-11-23T10:01:00.000Z',
      '2026-11-23T10:01:15.000Z',
      '2026-11-23T10:01:30.000Z',
      '2026-11-23T10:01:45.000Z',
    ]);
  });

  it('is each service’s own', async () => {
    const caseId = await referred(scratch.dataSource, reference());
    for (const profile of ['one', 'another']) expect(await ask(caseId, profile, profile, NOW, 1)).toBeNull();
  });

  it('leaves a place to whoever has it: the same when asked again, and theirs when it has come', async () => {
    const caseId = await referred(scratch.dataSource, reference());
    await ask(caseId, 'first', 'small', NOW, 1);
    const place = await ask(caseId, 'second', 'small', NOW, 1);
    expect(place).toBe('2026-11-23T10:01:00.000Z');
    expect(await ask(caseId, 'second', 'small', at(30), 1)).toBe(place);
    expect(await ask(caseId, 'third', 'small', at(61), 1)).toBe('2026-11-23T10:02:00.000Z');
    expect(await ask(caseId, 'second', 'small', at(62), 1)).toBeNull();
  });

  it('gives places anew to those who come long after theirs, so that no flood follows a standstill', async () => {
    const caseId = await referred(scratch.dataSource, reference());
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const name of names) await ask(caseId, name, 'standstill', NOW, 2);
    const later = await Promise.all(names.map((name) => ask(caseId, name, 'standstill', at(3600), 2)));
    expect(later.filter((place) => place === null)).toHaveLength(2);
  });

  it('lets those who come after their minute go in it no faster than others', async () => {
    const cases = await Promise.all(Array.from({ length: 9 }, () => referred(scratch.dataSource, reference())));
    let left = cases;
    for (const [seconds, stay] of [
      [0, 6],
      [135, 3],
      [136, 3],
      [195, 0],
    ] as const) {
      const places = await Promise.all(left.map((caseId) => ask(caseId, 'r1', 'late', at(seconds), 3)));
      left = left.filter((_caseId, each) => places[each] !== null);
      expect(left).toHaveLength(stay);
    }
  });

  it('fills a minute that others left room in, whatever is taken after it', async () => {
    const caseId = await referred(scratch.dataSource, reference());
    await ask(caseId, 'ahead', 'gap', at(120), 1);
    expect(await ask(caseId, 'now', 'gap', NOW, 1)).toBeNull();
    expect(await ask(caseId, 'next', 'gap', NOW, 1)).toBe(at(60));
    expect(await ask(caseId, 'after', 'gap', NOW, 1)).toBe(at(180));
  });

  it('forgets a place that is given up', async () => {
    const caseId = await referred(scratch.dataSource, reference());
    await ask(caseId, 'first', 'given-up', NOW, 1);
    await ask(caseId, 'second', 'given-up', NOW, 1);
    await claims.withLockedPerson(caseId, 'p1', (locked) => locked.dropSlot('second'));
    expect(await ask(caseId, 'second', 'given-up', NOW, 1)).toBe(at(120));
  });
});

describe('a claim', () => {
  it('that is taken back is made again under the same id, and one that has ended is not taken back', async () => {
    const caseId = await referred(scratch.dataSource, reference());
    const claim = () => claims.withLockedPerson(caseId, 'p1', (locked) => locked.claim(key, 'reminder-4'));
    const release = (id: string) => claims.withLockedPerson(caseId, 'p1', (locked) => locked.release(id));
    const first = await claim();
    const id = first?.claim.id ?? '';
    await release(id);
    const again = await claim();
    expect(again).toMatchObject({ fresh: true, claim: { id, reminderId: 'reminder-4', state: 'sending' } });
    expect(Math.abs(Date.parse(again?.claim.claimedAt ?? '') - Date.now())).toBeLessThan(60_000);
    await claims.withLockedPerson(caseId, 'p1', (locked) => locked.settle(id, { state: 'handed' }));
    await release(id);
    expect(await claim()).toMatchObject({ fresh: false, claim: { state: 'handed' } });
  });
});

it('keeps a printed letter for its claim, once, and shows it with its own case alone', async () => {
  const letters = new PrintedLetters(scratch.dataSource);
  const [caseId, other] = [
    await referred(scratch.dataSource, reference()),
    await referred(scratch.dataSource, reference()),
  ];
  const byPost = { ...key, channel: 'letter' } as const;
  const made = await claims.withLockedPerson(caseId, 'p1', (locked) => locked.claim(byPost));
  const id = made?.claim.id ?? '';
  expect(await letters.kept(id)).toBe(false);
  await letters.keep(id, Buffer.from('%PDF first'), NOW);
  await letters.keep(id, Buffer.from('%PDF second'), NOW);
  expect(await letters.kept(id)).toBe(true);
  expect(await letters.of(caseId)).toEqual([{ claim: id, participant: 'p1', madeAt: NOW }]);
  expect(await letters.of(other)).toEqual([]);
  expect(String(await letters.read(caseId, id))).toBe('%PDF first');
  expect(await letters.read(other, id)).toBeNull();
  expect(await letters.read(caseId, 'no id')).toBeNull();
  await expect(letters.keep(randomUUID(), Buffer.from('%PDF'), NOW)).rejects.toThrow('not there');
});
