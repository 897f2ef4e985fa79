import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { ApiError, CaseSummary, DraftSummary, DraftView } from '@whenready/contracts';
import { addDays, dayOf, sayDay } from '@whenready/domain';
import { type Api, example } from './harness/api.js';
import { draftRound } from './harness/round.js';
import { as, inbox, running } from './harness/stack.js';

const PROFILE = 'gloucestershire';
const referrer = () => as('referrer', PROFILE);
const coordinator = () => as('coordinator', PROFILE);

const begin = (body: object, by: Api = referrer(), key: string = randomUUID()) =>
  by.send<DraftView & ApiError>('POST', '/api/drafts', body, key);
const look = (id: string, by: Api = referrer()) => by.send<DraftView & ApiError>('GET', `/api/drafts/${id}`);
const submit = (id: string, by: Api = referrer()) =>
  by.send<CaseSummary & ApiError>('POST', `/api/drafts/${id}/submit`, {}, randomUUID());

/** The notices that somebody got of an end on that day. */
const noticesTo = async (email: string, day: string) =>
  (await inbox()).filter(({ to, text }) => to.includes(email) && text.includes(`until ${sayDay(day)} `));
const me = async (by: Api) => (await by.send<{ email: string }>('GET', '/api/me')).body.email;

describe('a draft referral', () => {
  it('is kept incomplete, says what is missing, and is completed', async () => {
    const { participants: _none, ...half } = example(PROFILE);
    const made = await begin({ ...half, setting: undefined });
    expect(made.status).toBe(201);
    expect(made.body.missing.map(({ field }) => field)).toEqual(expect.arrayContaining(['setting', 'participants']));
    expect(await submit(made.body.id)).toMatchObject({ status: 422, body: { code: 'INVALID' } });

    const whole = await referrer().send<DraftView>('PUT', `/api/drafts/${made.body.id}`, example(PROFILE));
    expect(whole.body).toMatchObject({ id: made.body.id, missing: [], state: 'open' });
    const list = await coordinator().send<DraftSummary[]>('GET', '/api/drafts');
    expect(list.body.map(({ id }) => id)).toContain(made.body.id);
    expect(list.text).not.toContain('story');
  });

  it('becomes one case, whoever submits it and however often, and keeps nothing of it', async () => {
    const { id } = (await begin(example(PROFILE))).body;
    const all = await Promise.all([submit(id), submit(id), submit(id, coordinator())]);
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(all.map(({ body }) => body.id)).size).toBe(1);
    expect(await submit(id)).toMatchObject({ status: 201, text: all[0]?.text });

    const draft = (await look(id)).body;
    expect(draft).toMatchObject({ state: 'submitted', caseId: all[0]?.body.id, body: null, names: [] });
    expect(await referrer().send('PUT', `/api/drafts/${id}`, example(PROFILE))).toMatchObject({
      status: 409,
      body: { code: 'DRAFT_SUBMITTED' },
    });
    const view = await coordinator().view(draft.caseId ?? '');
    expect(view.people.length).toBeGreaterThan(0);
  });

  it('is somebody else’s for another service', async () => {
    const { id } = (await begin(example(PROFILE))).body;
    expect(await look(id, as('coordinator', 'merseyside'))).toMatchObject({ status: 404 });
    expect(await submit(id, as('coordinator', 'merseyside'))).toMatchObject({ status: 404 });
  });

  it('is noticed once, then deleted', async () => {
    const { id, owner, expiresAt } = (await begin(example(PROFILE))).body;
    const expires = dayOf(expiresAt);
    const email = await me(referrer());
    const drafts = (await referrer().send<DraftSummary[]>('GET', '/api/drafts')).body;
    const due = drafts.filter((each) => each.owner === owner && each.expiresAt === expiresAt).length;
    const before = (await noticesTo(email, expires)).length;
    await draftRound(addDays(expires, -8));
    expect(await noticesTo(email, expires)).toHaveLength(before);
    await draftRound(addDays(expires, -7));
    expect(await noticesTo(email, expires)).toHaveLength(before + due);
    await draftRound(addDays(expires, -6));
    expect(await noticesTo(email, expires)).toHaveLength(before + due);
    const notice = (await noticesTo(email, expires)).at(-1);
    expect(`${notice?.subject} ${notice?.text}`).not.toMatch(/restorative|justice|referral|victim|harm|offen/i);

    await draftRound(addDays(expires, -1));
    expect((await look(id)).body).toMatchObject({ state: 'open', missing: [] });
    await draftRound(expires);
    expect((await look(id)).body).toMatchObject({ state: 'expired', body: null, names: [] });
    expect(await submit(id)).toMatchObject({ status: 409, body: { code: 'DRAFT_ENDED' } });
  }, 60_000);

  it('has its daily round as a Schedule of the live space', async () => {
    const connection = await Connection.connect({ address: running().urls.temporal });
    const client = new Client({ connection, namespace: 'whenready' });
    const { state, info } = await client.schedule.getHandle('draft-expiry').describe();
    expect(state.paused).toBe(false);
    expect(info.nextActionTimes.length).toBeGreaterThan(0);
    await connection.close();
  }, 30_000);
});
