import { randomInt, randomUUID } from 'node:crypto';
import { addDays } from '@whenready/domain';
import { environmentOf, waitFor } from '@whenready/infra';
import { ClaimStore, createDataSource } from '@whenready/persistence';
import type { DataSource } from 'typeorm';
import { as, HOME, running } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';
const api = () => running().urls.rehearsalApi ?? '';

let store: DataSource;
beforeAll(
  async () => (store = await createDataSource(environmentOf(HOME, 'rehearsal').DATABASE_URL ?? '').initialize()),
);
afterAll(() => store.destroy());

/** Someone who waits until a date, with a mobile number of their own. */
async function waiting() {
  const phone = `+447700${randomInt(900_000, 999_999)}`;
  const people = [
    { role: 'person-harmed', name: 'Rowan Vale', phone },
    { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
  ];
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, { participants: people });
  await life.takeOn();
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  const date = addDays(await caseDay(life.api, life.id), 14);
  await life.api.do(life.id, 'agree-wait', { participant: person, until: { kind: 'date', date }, contactBy: 'email' });
  return { life, person, phone };
}

/** A link as the message of a claim holds it. */
async function linkTo(caseId: string, person: string): Promise<string> {
  const token = await new ClaimStore(store).withLockedPerson(caseId, person, async (locked) => {
    await locked.claim({ purpose: 'readiness-date', occurrence: randomUUID(), channel: 'email' });
    return locked.link('answer', '2099-01-01T00:00:00.000Z');
  });
  return token ?? '';
}

const call = (method: string, path: string, token: string, body?: object) =>
  fetch(`${api()}/v1/participant/${path}`, {
    method,
    headers: { 'x-link-token': token, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
const text = (from: string, message: string) =>
  fetch(`${api()}/v1/callbacks/notify/text`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${environmentOf(HOME, 'rehearsal').NOTIFY_CALLBACK_TOKEN}`,
    },
    body: JSON.stringify({
      id: randomUUID(),
      source_number: from.slice(1),
      message,
      date_received: new Date().toISOString(),
    }),
  });
const answersIn = async (life: Coordinating) =>
  (await life.api.timeline(life.id)).filter(({ type }) => type === 'answer-received');
const trackOf = async (life: Coordinating, person: string) =>
  (await life.view()).case.tracks.find(({ id }) => id === person);

it('a link is looked at a thousand times and answered once; a coordinator confirms, and only then the wait ends', async () => {
  const { life, person } = await waiting();
  const token = await linkTo(life.id, person);
  const before = (await life.view()).revision;
  for (let round = 0; round < 20; round += 1)
    await Promise.all(
      Array.from({ length: 50 }, async (_, place) => {
        const seen = await call(place % 2 ? 'HEAD' : 'GET', 'link', token);
        expect(seen.status).toBe(200);
        if (place === 0)
          expect(await seen.json()).toMatchObject({ used: false, expired: false, needsCheckWord: false });
      }),
    );
  expect((await life.view()).revision).toBe(before);
  const bodies = Array.from({ length: 50 }, (_, place) => ({
    answer: 'not-yet',
    until: `2090-01-${10 + (place % 20)}`,
  }));
  const ends = await Promise.all(bodies.map(async (body) => (await call('POST', 'answer', token, body)).status));
  expect([...new Set(ends)].sort()).toEqual([200, 410]);
  await waitFor('the case to hear the answer', async () => (await answersIn(life)).length > 0);
  expect(await answersIn(life)).toHaveLength(1);
  const view = await life.view();
  expect(view.case.tasks.map(({ kind }) => kind)).toContain('confirm-answer');
  expect(view.whyWaiting).toMatchObject({
    whoseChoice: 'ours',
    sentence: expect.stringMatching(/answer waits for us/),
  });
  expect((await trackOf(life, person))?.wait).not.toBeNull();
  await life.api.do(life.id, 'mark-ready', { participant: person });
  expect(await trackOf(life, person)).toMatchObject({ wait: null, answer: null });
  expect((await life.view()).case.tasks.map(({ kind }) => kind)).not.toContain('confirm-answer');
}, 120_000);

it('a text answers the one open question; STOP ends messages in every case, at once, and not the case', async () => {
  const { life, person, phone } = await waiting();
  const { body } = await life.api.send<{ id: string }>('GET', '/api/me');
  const other = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, {
    participants: [
      { role: 'person-harmed', name: 'Rowan Vale', phone },
      { role: 'person-responsible', name: 'Ash Weir', phone: '01632 960103' },
    ],
  });
  expect(body.id).toBeTruthy();
  expect((await text(phone, 'Ready!')).status).toBe(204);
  await waitFor('the case to hear the text', async () => (await answersIn(life)).length > 0);
  expect((await trackOf(life, person))?.answer).toMatchObject({ said: 'ready', how: 'text' });
  expect((await text(phone, 'STOPIO')).status).toBe(204);
  const stopped = await store.query<unknown[]>(
    'SELECT 1 FROM participants WHERE case_id = ANY ($1) AND stopped_at IS NOT NULL',
    [[life.id, other.id]],
  );
  expect(stopped).toHaveLength(2);
  const isStopped = async (one: Coordinating) => (await one.view()).case.tracks.some((track) => track.stopped !== null);
  await waitFor('both cases to hear of it', async () => (await isStopped(life)) && (await isStopped(other)));
  expect((await life.view()).case.tasks.map(({ kind }) => kind)).toContain('see-to-stop');
  expect((await life.view()).stage).not.toBe('closed');
}, 90_000);

it('words of nobody whom we know are listed, and given to a case by whoever recognises them', async () => {
  const { life, person } = await waiting();
  const phone = `+447700${randomInt(800_000, 899_999)}`;
  expect((await text(phone, 'It is me, from my sister’s telephone')).status).toBe(204);
  const listed = (await life.api.send<{ id: string; from: string }[]>('GET', '/api/inbound')).body;
  const mine = listed.find(({ from }) => from === phone);
  expect(mine).toBeDefined();
  const assign = await life.api.send('POST', `/api/inbound/${mine?.id}/assign`, { case: life.id, participant: person });
  expect(assign.status).toBe(204);
  await waitFor('the case to have it', async () =>
    (await life.api.timeline(life.id)).some(
      (entry) => entry.type === 'message-received' && entry.text?.includes('sister'),
    ),
  );
  expect((await life.view()).case.tasks.map(({ kind }) => kind)).toContain('read-message');
}, 60_000);
