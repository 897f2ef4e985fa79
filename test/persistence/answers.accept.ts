import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ClaimStore,
  InboundStore,
  Intake,
  Journal,
  type LinkUse,
  LinkStore,
  type NewInbound,
  TRIES_AT_MOST,
} from '@whenready/persistence';
import { NOW, profileOf, referral, references, request, viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let links: LinkStore;
let inbound: InboundStore;
let claims: ClaimStore;
const reference = references('ANS-2026');
const LATER = '2026-12-07T10:00:00.000Z';
const system = { kind: 'system' } as const;

beforeAll(async () => {
  scratch = await scratchDatabase({ poolSize: 20 });
  links = new LinkStore(scratch.dataSource);
  inbound = new InboundStore(scratch.dataSource);
  claims = new ClaimStore(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());

const journal = () => new Journal(scratch.dataSource, profileOf);

/** A case of one person with a telephone number; gives its id. */
async function someone(phone: string, email = 'someone@example.org'): Promise<string> {
  const caseId = randomUUID();
  await new Intake(scratch.dataSource).storePeople(caseId, [
    { id: 'p1', role: 'person-harmed', name: 'A Person', email, phone },
  ]);
  await journal().record(referral(caseId, reference()));
  return caseId;
}

async function linkTo(caseId: string, expiresAt = LATER): Promise<string> {
  const token = await claims.withLockedPerson(caseId, 'p1', async (locked) => {
    await locked.claim({ purpose: 'readiness-date', occurrence: randomUUID(), channel: 'email' });
    return locked.link('answer', expiresAt);
  });
  return token ?? '';
}

const use = (more: Partial<LinkUse> = {}): LinkUse => ({
  id: randomUUID(),
  kind: 'answer',
  said: 'ready',
  until: null,
  body: null,
  comment: null,
  at: NOW,
  bodyHash: 'ready',
  ...more,
});

const text = (from: string, more: Partial<Omit<NewInbound, 'from'>> = {}) => ({
  id: randomUUID(),
  how: 'text' as const,
  kind: 'answer' as const,
  profiles: [],
  from,
  name: null,
  reference: null,
  said: null,
  until: null,
  body: null,
  providerId: null,
  at: NOW,
  ...more,
});

const stoppedAt = async (caseId: string) =>
  (
    await scratch.dataSource.query<{ stopped_at: Date | null }[]>(
      `SELECT stopped_at FROM participants WHERE case_id = $1 AND id = 'p1'`,
      [caseId],
    )
  )[0]?.stopped_at;

describe('a link', () => {
  it('is kept as a hash alone, and belongs to a claimed message', async () => {
    const caseId = await someone('01632 960301');
    const token = await linkTo(caseId);
    expect(token).toMatch(/^[\w-]{43}$/);
    const stored = JSON.stringify(
      await scratch.dataSource.query('SELECT * FROM answer_links WHERE case_id = $1', [caseId]),
    );
    expect(stored).not.toContain(token);
    await expect(claims.withLockedPerson(caseId, 'p1', (locked) => locked.link('answer', LATER))).rejects.toThrow(
      'claimed',
    );
  });

  it('is used once by fifty at the same time', async () => {
    const token = await linkTo(await someone('01632 960302'));
    const uses = Array.from({ length: 50 }, (_, place) => use({ bodyHash: `body-${place}` }));
    const ends = await Promise.all(uses.map((each) => links.use(token, each)));
    expect(ends.filter((end) => end === 'taken')).toHaveLength(1);
    expect(ends.filter((end) => end === 'used')).toHaveLength(49);
    const rows = await scratch.dataSource.query<unknown[]>('SELECT 1 FROM inbound_messages WHERE id = ANY ($1)', [
      uses.map(({ id }) => id),
    ]);
    expect(rows).toHaveLength(1);
  });

  it('gives the same person the same answer again, and nobody another', async () => {
    const token = await linkTo(await someone('01632 960303'));
    const first = use();
    expect(await links.use(token, first)).toBe('taken');
    expect(await links.use(token, first)).toBe('repeated');
    expect(await links.use(token, use({ bodyHash: 'not-yet', said: 'not-yet' }))).toBe('used');
    expect(await links.look(token)).toMatchObject({ used: true, answer: { id: first.id } });
  });

  it('is not changed by looking, expires, and is unknown where it was never made', async () => {
    const token = await linkTo(await someone('01632 960304'), NOW);
    for (let visit = 0; visit < 20; visit += 1)
      expect(await links.look(token)).toMatchObject({ used: false, answer: null, purpose: 'readiness-date' });
    expect(await links.use(token, use())).toBe('expired');
    expect(await links.look('no-such-token')).toBeNull();
    expect(await links.use('no-such-token', use())).toBe('unknown');
  });

  it('takes STOP whether it is used or expired', async () => {
    for (const expiresAt of [LATER, NOW]) {
      const caseId = await someone('01632 960305');
      const token = await linkTo(caseId, expiresAt);
      await links.use(token, use());
      const stop = use({ said: 'stop', bodyHash: 'stop' });
      expect(await links.use(token, stop)).toBe('taken');
      expect((await stoppedAt(caseId))?.toISOString()).toBe(NOW);
      expect(await links.use(token, stop)).toBe('repeated');
    }
  });

  it('takes STOP again after messages were resumed', async () => {
    const caseId = await someone('01632 960307');
    const token = await linkTo(caseId);
    const stop = use({ said: 'stop', bodyHash: 'stop' });
    for (const end of ['taken', 'repeated']) {
      expect(await links.use(token, stop)).toBe(end);
      expect(await stoppedAt(caseId)).not.toBeNull();
      await scratch.dataSource.query('UPDATE participants SET stopped_at = NULL WHERE case_id = $1', [caseId]);
    }
  });

  it('is used up by five wrong words, however many come at once', async () => {
    const token = await linkTo(await someone('01632 960306'));
    const tries = await Promise.all(Array.from({ length: 20 }, () => links.takeTry(token)));
    expect(tries.filter((left) => left !== null)).toHaveLength(TRIES_AT_MOST);
    expect(await links.look(token)).toMatchObject({ used: true, answer: null });
  });
});

describe('STOP', () => {
  it('waits for a message that is being sent, and is in force before the next', async () => {
    const caseId = await someone('01632 960310');
    const order: string[] = [];
    const sending = claims.withLockedPerson(caseId, 'p1', async () => {
      await sleep(300);
      order.push('sent');
    });
    await sleep(50);
    const stop = text('+44 1632 960 310', { said: 'stop' });
    await inbound
      .takeFrom('text', stop, () => ({ targets: [], profiles: [], kind: 'answer' }))
      .then(() => order.push('stopped'));
    await sending;
    expect(order).toEqual(['sent', 'stopped']);
    expect(await stoppedAt(caseId)).not.toBeNull();
  });

  it('applies to everyone with that number, in every case, whatever else is made of it', async () => {
    const [one, two, other] = await Promise.all(
      ['01632 960311', '+441632960311', '01632 960312'].map((phone) => someone(phone)),
    );
    const seen: number[] = [];
    const stop = text('01632960311', { said: 'stop', providerId: 'sms-1' });
    const decide = (matches: readonly { caseId: string; participant: string }[]) => {
      seen.push(matches.length);
      return { targets: matches, profiles: ['sample'], kind: 'answer' as const };
    };
    expect(await inbound.takeFrom('text', stop, decide)).toBe(true);
    expect(await inbound.takeFrom('text', { ...stop, id: randomUUID() }, decide)).toBe(false);
    expect(seen).toEqual([2]);
    expect(await stoppedAt(one ?? '')).not.toBeNull();
    expect(await stoppedAt(two ?? '')).not.toBeNull();
    expect(await stoppedAt(other ?? '')).toBeNull();
  });

  it('that has not reached its case outlives a resumption of messages; one that has does not', async () => {
    const caseId = await someone('01632 960313');
    const record = (name: 'record-answer' | 'resume-messages', payload: object, by: object) => {
      const asked = request(caseId, name, payload as never);
      return journal().record({ ...asked, command: { ...asked.command, by } as never });
    };
    const stop = { participant: 'p1', answer: 'a', said: 'stop', until: null, how: 'text' };
    const resume = { participant: 'p1', textId: null };
    const staff = { kind: 'staff', id: 's', role: 'supervisor' };
    expect(await record('record-answer', stop, system)).toMatchObject({ kind: 'recorded' });
    expect(await stoppedAt(caseId)).not.toBeNull();
    const message = text('01632960313', { said: 'stop' });
    const toCase = { targets: [{ caseId, participant: 'p1' }], profiles: [], kind: 'answer' as const };
    await inbound.takeFrom('text', message, () => toCase);
    expect(await record('resume-messages', resume, staff)).toMatchObject({ kind: 'recorded' });
    expect(await stoppedAt(caseId)).not.toBeNull();
    await inbound.settle({ id: message.id, caseId, participant: 'p1' }, 'given', NOW);
    await record('record-answer', { ...stop, answer: 'b' }, system);
    await record('resume-messages', resume, staff);
    expect(await stoppedAt(caseId)).toBeNull();
  });
});

describe('what came in', () => {
  it('is leased to one giver at a time, and given again when the lease is over', async () => {
    const caseId = await someone('01632 960320');
    const message = text('01632960320', { body: 'Hello', name: 'Ada Hill', kind: 'message' });
    await inbound.takeFrom('text', message, () => ({
      targets: [{ caseId, participant: 'p1' }],
      profiles: [],
      kind: 'message',
    }));
    const mine = async (now: string) =>
      (await inbound.due(now, '2026-11-23T10:01:00.000Z', 500)).filter(({ id }) => id === message.id);
    expect(await Promise.all([mine(NOW), mine(NOW), mine(NOW)]).then((found) => found.flat())).toHaveLength(1);
    expect(await mine('2026-11-23T10:00:59.000Z')).toEqual([]);
    expect(await mine('2026-11-23T10:01:00.000Z')).toMatchObject([
      { caseId, participant: 'p1', body: 'Hello', from: '01632960320', name: 'Ada Hill', tries: 2 },
    ]);
    await inbound.settle({ id: message.id, caseId, participant: 'p1' }, 'given', NOW);
    expect(await mine('2026-12-01T10:00:00.000Z')).toEqual([]);
    const [row] = await scratch.dataSource.query(
      'SELECT state, body, from_address, from_name FROM inbound_messages WHERE id = $1',
      [message.id],
    );
    expect(row).toEqual({ state: 'given', body: null, from_address: null, from_name: null });
  });

  it('and goes nowhere is listed to its service alone, until it is read or given', async () => {
    const unmatched = async (message: NewInbound & { from: string }, profiles: string[]) =>
      inbound.takeFrom('text', message, () => ({ targets: [], profiles, kind: 'message' }));
    const [ours, anyones] = [text('07700900001', { body: 'Who?' }), text('07700900002', { body: 'Hm' })];
    await unmatched(ours, ['sample']);
    await unmatched(anyones, []);
    const listed = async (profile: string) =>
      (await inbound.unmatched(viewer('coordinator', null, profile), 500))
        .map(({ id }) => id)
        .filter((id) => [ours.id, anyones.id].includes(id));
    expect(await listed('sample')).toEqual(expect.arrayContaining([ours.id, anyones.id]));
    expect(await listed('another')).toEqual([anyones.id]);
    const another = viewer('coordinator', null, 'another');
    expect(await inbound.read(another, ours.id, NOW)).toBe(false);
    expect(await inbound.read(viewer('coordinator'), ours.id, NOW)).toBe(true);
    expect(await inbound.read(viewer('coordinator'), ours.id, NOW)).toBe(false);
    const caseId = await someone('01632 960321');
    expect(await inbound.assign(another, anyones.id, { caseId, participant: 'p1' }, NOW)).toBe(true);
    expect(await inbound.assign(another, anyones.id, { caseId, participant: 'p1' }, NOW)).toBe(false);
    expect((await inbound.due(NOW, LATER, 500, anyones.id)).map((each) => each.caseId)).toEqual([caseId]);
    expect(await listed('sample')).toEqual([]);
  });
});
