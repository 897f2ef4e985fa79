import { randomUUID } from 'node:crypto';
import {
  type Acknowledgement,
  AcknowledgementStore,
  InboundStore,
  Intake,
  Journal,
  type NewInbound,
  type NewMessage,
  ReceivedStore,
  type Stranger,
} from '@whenready/persistence';
import { profileOf, referral, references } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

const AT = '2026-11-22T20:00:00.000Z';
const PERIOD = 'until 2026-11-23';

let scratch: Scratch;
let store: AcknowledgementStore;

beforeAll(async () => {
  scratch = await scratchDatabase({ poolSize: 24 });
  store = new AcknowledgementStore(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());
beforeEach(() =>
  scratch.dataSource.query('DELETE FROM acknowledgements; DELETE FROM inbound_messages; DELETE FROM intake_messages'),
);

async function texted(from: string, changes: Partial<NewInbound> = {}) {
  const id = randomUUID();
  const empty = { profiles: [], name: null, reference: null, said: null, until: null, body: 'Hello', at: AT };
  const message = { id, how: 'text', kind: 'message', from, providerId: id, ...empty, ...changes } as const;
  await new InboundStore(scratch.dataSource).takeFrom('text', { ...message, from }, () => ({
    ...{ targets: [], profiles: [], kind: 'message' as const },
  }));
  return message.id;
}
async function mailed(sender: string, changes: Partial<NewMessage> = {}) {
  const id = randomUUID();
  const body = { receipt: '7KQM-2XPD', fingerprint: id, contentType: 'message/rfc822', size: 1, content: Buffer.of(1) };
  const rest = { subject: null, attachments: [], receivedAt: AT, expiresAt: null, unanswerable: null, ...changes };
  const message: NewMessage = { id, profile: 'sample', how: 'email', kind: 'referral', sender, ...body, ...rest };
  await new ReceivedStore(scratch.dataSource).keep(message, null);
  return id;
}
/** Everything that is looked at, as it is shown to whoever decides. */
async function looked(period: string | null = PERIOD) {
  const seen: Stranger[] = [];
  const claims: Acknowledgement[] = [];
  for (;;) {
    const claim = await store.next([], AT, (message) => {
      seen.push(message);
      return period;
    });
    if (!claim) return { seen, claims, claimed: claims.filter(({ claimed }) => claimed).map(({ id }) => id) };
    claims.push(claim);
  }
}
const stateOf = async (id: string) =>
  (
    await scratch.dataSource.query<{ acknowledgement: string; at: Date | null }[]>(
      `SELECT acknowledgement, acknowledged_at AS at FROM inbound_messages WHERE id = $1
       UNION ALL SELECT acknowledgement, acknowledged_at FROM intake_messages WHERE id = $1`,
      [id],
    )
  )[0];

it('of twenty that look at one address at once, one tells it', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => mailed('pat@school.example')));
  const claims = await Promise.all(ids.map(() => store.next([], AT, () => PERIOD)));
  expect(claims.filter((claim) => claim?.claimed)).toHaveLength(1);
  await looked();
  const states = (await Promise.all(ids.map(stateOf))).map((row) => row?.acknowledgement).sort();
  expect(states).toEqual([...Array.from({ length: 19 }, () => 'repeated'), 'sending']);
});

it('of twenty that look at one message at once, one gets it', async () => {
  const id = await texted('+447700900123');
  const claims = await Promise.all(Array.from({ length: 20 }, () => store.next([], AT, () => PERIOD)));
  expect(claims.filter((claim) => claim !== null).map((claim) => claim?.id)).toEqual([id]);
  expect(await stateOf(id)).toEqual({ acknowledgement: 'sending', at: new Date(AT) });
});

it('a claim is told once in its period, whatever comes of it, unless it was given back', async () => {
  const first = await texted('+447700900123');
  const [claim] = (await looked()).claims;
  await store.settle(claim!, 'unknown');
  await store.release(claim!);
  expect(await stateOf(first)).toMatchObject({ acknowledgement: 'unknown' });
  await texted('+447700900123');
  expect((await looked()).claimed).toEqual([]);
  const next = await texted('+447700900123');
  const [later] = (await looked('until 2026-11-24')).claims;
  expect(later).toMatchObject({ id: next, claimed: true });
  await store.release(later!);
  expect(await stateOf(next)).toEqual({ acknowledgement: null, at: null });
  expect(await store.next([next], AT, () => PERIOD)).toBeNull();
  expect((await looked('until 2026-11-24')).claimed).toEqual([next]);
});

it('knows who said STOP, by text or by email, and for good', async () => {
  await texted('+447700900123', { said: 'stop', kind: 'answer' });
  await mailed('pat@school.example', { unanswerable: 'stop' });
  await looked(null);
  await store.forget('2030-01-01T00:00:00.000Z');
  await texted('+447700900123');
  await mailed('Pat@school.example');
  await mailed('sam@school.example');
  expect((await looked()).seen.map(({ from, stopped }) => [from, stopped])).toEqual([
    ['+447700900123', true],
    ['Pat@school.example', true],
    ['sam@school.example', false],
  ]);
});

it('knows who is in a case, however their number is written', async () => {
  const caseId = randomUUID();
  await new Intake(scratch.dataSource).storePeople(caseId, [
    { id: 'p1', role: 'person-harmed', name: 'Ada Person', email: 'ada@example.org', phone: '07700 900 999' },
    { id: 'p2', role: 'person-responsible', name: 'Ben Person', email: 'ben@example.org', phone: '01632 960 002' },
  ]);
  await new Journal(scratch.dataSource, profileOf).record(referral(caseId, references()()));
  await texted('+447700900999');
  await mailed('ADA@example.org');
  await mailed('nobody@example.org');
  expect((await looked()).seen.map(({ known }) => known)).toEqual([true, true, false]);
});

it('looks at no form, and tells what a machine sent, also where it was made a draft after all', async () => {
  await mailed('pat@school.example', { how: 'website' });
  const away = await mailed('sam@school.example', {
    ...{ kind: 'auto-reply', unanswerable: 'machine', expiresAt: '2026-12-22T00:00:00.000Z' },
  });
  await scratch.dataSource.query(`UPDATE intake_messages SET kind = 'referral' WHERE id = $1`, [away]);
  expect((await looked(null)).seen).toMatchObject([{ id: away, unanswerable: true, profiles: ['sample'] }]);
  expect(await stateOf(away)).toEqual({ acknowledgement: 'unwanted', at: null });
});
