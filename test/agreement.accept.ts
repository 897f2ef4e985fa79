import { addDays, openComplaints } from '@whenready/domain';
import { databaseUrl } from '@whenready/infra';
import { Client } from 'pg';
import { as, HOME } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'merseyside';

/** People have communicated, on a service whose example asks for no particular facilitators unless told. */
async function communicated(profile = 'wiltshire') {
  const life = await Coordinating.refer(as('coordinator', profile), profile);
  await life.takeOn();
  await life.meetRequirements();
  await life.prepareEveryone();
  await life.write('explanation');
  const { harmed, responsible } = mainPeople(await life.view());
  return { life, harmed: harmed[0] ?? '', responsible: responsible[0] ?? '', both: [...harmed, ...responsible] };
}

const tasks = async (life: Coordinating) =>
  (await life.view()).case.tasks.map(({ kind, role }) => `${kind} for ${role}`);
const itemOf = async (life: Coordinating) => (await life.view()).case.agreement?.items[0];

describe('what was agreed', () => {
  it('holds once both sides agree, is done in part over eight months, and adds up', async () => {
    const { life, harmed, responsible } = await communicated();
    const { api, id } = life;
    const day = await caseDay(api, id);
    const payment = { kind: 'payment', by: responsible, dueOn: addDays(day, 30), hours: null, pence: 24_000 } as const;
    await api.do(id, 'record-agreement', { items: [payment], agreedBy: [responsible] });
    expect((await life.view()).stage).toBe('communication');
    expect(await tasks(life)).toContain('agree-outcome for coordinator');
    await api.do(id, 'agree-to-outcome', { participant: harmed });
    expect((await life.view()).stage).toBe('follow-up');
    await api.do(id, 'record-progress-wish', { participant: harmed, wishes: true });

    const me = (await api.send<{ id: string }>('GET', '/api/me')).body.id;
    const item = (await itemOf(life))?.id ?? '';
    for (let month = 1; month <= 7; month += 1) {
      await api.fastForward(id, { to: `${addDays(day, 32 * month)}T12:00:00.000Z` });
      expect(await tasks(life)).toContain('ask-about-amends for coordinator');
      const nextDueOn = addDays(day, 32 * month + 29);
      await api.do(id, 'record-amends', { item, state: 'part-done', pence: 3_000, verifiedBy: me, nextDueOn });
    }
    expect(await itemOf(life)).toMatchObject({ state: 'part-done', soFar: 21_000 });
    expect(await tasks(life)).not.toContain('tell-progress for coordinator');
    await api.fastForward(id, { to: `${addDays(day, 32 * 8)}T12:00:00.000Z` });
    await api.do(id, 'record-amends', { item, state: 'done', pence: 3_000, verifiedBy: me });
    expect(await itemOf(life)).toMatchObject({ state: 'done', soFar: 24_000, verified: { by: me } });
    expect(await tasks(life)).toContain('tell-progress for coordinator');
    const wrong = await api.command(id, 'record-amends', { item, state: 'done', verifiedBy: 'nobody' });
    expect([wrong.status, wrong.body.fields?.[0]?.field]).toEqual([422, 'verifiedBy']);
  }, 60_000);

  it('once missed is a conversation, and can be changed by both sides alone', async () => {
    const { life, responsible, both } = await communicated();
    await life.agree(20);
    await life.api.fastForward(life.id, { days: 25 });
    const item = (await itemOf(life))?.id ?? '';
    await life.api.do(life.id, 'record-amends', { item, state: 'not-done' });
    expect(await tasks(life)).toContain('talk-about-missed-item for coordinator');
    expect((await life.view()).stage).toBe('follow-up');
    const dueOn = addDays(await caseDay(life.api, life.id), 60);
    const change = { item, change: 'new-date', dueOn, reason: 'needs-longer' } as const;
    const alone = await life.api.command(life.id, 'change-agreement', { ...change, agreedBy: [responsible] });
    expect([alone.status, alone.body.code]).toEqual([409, 'BOTH_SIDES_NEEDED']);
    await life.api.do(life.id, 'change-agreement', { ...change, agreedBy: both });
    expect(await itemOf(life)).toMatchObject({ state: 'open', dueOn });
    expect(await tasks(life)).not.toContain('talk-about-missed-item for coordinator');
  }, 60_000);
});

describe('measures before and after', () => {
  it('are counted without a name, and closing says who was not asked', async () => {
    const { life, both } = await communicated(PROFILE);
    const before = await counts();
    const [harmed = '', ...others] = both;
    await life.api.do(life.id, 'record-measures', { participant: harmed, when: 'before', fear: 5, sleep: 1 });
    await life.agree(30);
    await life.api.do(life.id, 'record-measures', { participant: harmed, when: 'after', fear: 2, sleep: 4 });
    const early = await life.api.command(life.id, 'close', { outcome: 'completed' });
    expect([early.status, early.body.code]).toEqual([409, 'CLOSING_INCOMPLETE']);
    expect(early.body.message).toMatch(
      /agreed item is open; .*follow-ups are not recorded; .*not been offered the measures/,
    );
    for (const participant of others) await life.api.do(life.id, 'record-measures', { participant, when: 'after' });

    const told = (await life.api.timeline(life.id)).filter(({ type }) => type === 'measures-recorded');
    expect(told.map(({ data }) => (data as { answers: unknown }).answers)).toEqual(told.map(() => null));
    const after = await counts();
    expect(after.given - before.given).toBe(4);
    expect(after.waiting).toBe(0);

    await life.api.fastForward(life.id, { days: 200 });
    const { agreement, followUps } = (await life.view()).case;
    await life.api.do(life.id, 'record-amends', { item: agreement?.items[0]?.id ?? '', state: 'done' });
    for (const { id } of followUps)
      await life.api.do(life.id, 'record-follow-up', { followUp: id, fairlyTreated: true });
    await life.api.do(life.id, 'close', { outcome: 'completed' });
    expect((await life.view()).stage).toBe('closed');
  }, 60_000);
});

describe('a complaint that nobody answers', () => {
  it('goes up after 28 days, and keeps the case from closing', async () => {
    const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE);
    await life.takeOn();
    const on = await caseDay(life.api, life.id);
    await life.api.do(life.id, 'record-complaint', { about: 'process', on, note: 'Nobody rang back.' });
    const close = await life.api.command(life.id, 'close', { outcome: 'not-proceeding', reason: 'ill' });
    expect(close.body.code).toBe('COMPLAINT_OPEN');
    await life.api.fastForward(life.id, { to: `${addDays(on, 26)}T12:00:00.000Z` });
    expect(await tasks(life)).toContain('answer-complaint for supervisor');
    await life.api.fastForward(life.id, { to: `${addDays(on, 34)}T12:00:00.000Z` });
    expect(await tasks(life)).toContain('answer-complaint for service-lead');
    expect((await life.view()).case.stalled?.reasons).toContain('complaint-overdue');
    const [open] = openComplaints((await life.view()).case);
    const answer = { complaint: open?.id ?? '', outcome: 'upheld', note: 'We are sorry.' } as const;
    expect((await life.api.command(life.id, 'answer-complaint', answer)).status).toBe(403);
    await as('supervisor', PROFILE).do(life.id, 'answer-complaint', answer);
    expect((await life.api.timeline(life.id)).map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^Complaint answered: upheld\. They may turn to the Restorative Justice Council until /),
    );
  }, 60_000);

  it('keeps its clock on a closed case, whose workflow lives for it and then ends', async () => {
    const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE);
    await life.takeOn();
    await life.api.do(life.id, 'close', { outcome: 'not-proceeding', reason: 'moved-away' });
    const on = await caseDay(life.api, life.id);
    const { harmed } = mainPeople(await life.view());
    await life.api.do(life.id, 'record-complaint', { from: harmed[0] ?? '', about: 'service', on });
    expect((await life.view()).nextDeadlines.map(({ kind }) => kind)).toContain('complaint-due');
    await life.api.fastForward(life.id, { to: `${addDays(on, 34)}T12:00:00.000Z` });
    expect(await life.view()).toMatchObject({ stage: 'closed', stalledSince: expect.any(String) });
    expect(await tasks(life)).toContain('answer-complaint for service-lead');
    const stalled = await as('supervisor', PROFILE).send<{ id: string; reasons: string[] }[]>('GET', '/api/stalled');
    expect(JSON.stringify(stalled.body)).toContain(life.id);
    const complaint = (await life.view()).case.complaints[0]?.id ?? '';
    await as('supervisor', PROFILE).do(life.id, 'answer-complaint', { complaint, outcome: 'not-upheld' });
    expect(await life.view()).toMatchObject({ stage: 'closed', stalledSince: null, nextDeadlines: [] });
    await life.api.do(life.id, 'reopen', {});
  }, 60_000);
});

describe('a session that is still to come', () => {
  it('keeps a case from closing until those who would come are told', async () => {
    const life = await Coordinating.refer(as('coordinator', 'wiltshire'), 'wiltshire');
    await life.takeOn();
    await life.meetRequirements();
    await life.prepareEveryone();
    const session = await life.arrange('face-to-face', 14);
    const end = { outcome: 'not-proceeding', reason: 'ill' } as const;
    expect((await life.api.command(life.id, 'close', end)).body.code).toBe('SESSION_AHEAD');
    await life.api.do(life.id, 'record-session', { session, outcome: 'cancelled', byWhom: 'service' });
    expect((await life.api.do(life.id, 'close', end)).stage).toBe('closed');
  });
});

/** How many nameless answers there are in the rehearsal's store, and how many wait with their command. */
async function counts(): Promise<{ given: number; waiting: number }> {
  const client = new Client({ connectionString: databaseUrl(HOME, 'rehearsal') });
  await client.connect();
  try {
    const { rows } = await client.query<{ given: number; waiting: number }>(
      `SELECT coalesce((SELECT sum(given) FROM nameless_answers), 0)::int AS given,
              (SELECT count(*) FROM waiting_answers)::int AS waiting`,
    );
    return rows[0] ?? { given: 0, waiting: 0 };
  } finally {
    await client.end();
  }
}
