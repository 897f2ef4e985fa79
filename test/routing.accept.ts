import { randomUUID } from 'node:crypto';
import { addDays } from '@whenready/domain';
import { example } from './harness/api.js';
import { as } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PARTNERSHIP = 'avon-somerset-partnership';
const MERSEYSIDE = 'merseyside';
const WILTSHIRE = 'wiltshire';

const status = async (profile: string, role: string, id: string) =>
  (await as(role, profile).send('GET', `/api/cases/${id}`)).status;

describe('Avon and Somerset: routing by area', () => {
  const refer = (place: object) =>
    as('referrer', PARTNERSHIP).refer({ ...example(PARTNERSHIP), council: null, ...place });

  it('a postcode routes to its provider, and is nowhere in the case', async () => {
    const { status: made, body } = await refer({ postcode: 'BS1 4ND' });
    expect([made, body.provider]).toEqual([201, 'neighbourhood-justice-team-bristol']);
    const [view, timeline] = await Promise.all([
      as('coordinator', PARTNERSHIP).view(body.id),
      as('coordinator', PARTNERSHIP).timeline(body.id),
    ]);
    expect(view.case.routing).toMatchObject({ area: 'bristol', contract: 'bristol-sample' });
    expect(JSON.stringify([view, timeline])).not.toMatch(/4ND/);
  }, 60_000);

  it('one that straddles areas waits in triage, kept and flagged, until a supervisor chooses', async () => {
    const { body } = await refer({ postcode: 'BS16 1QY' });
    const supervisor = as('supervisor', PARTNERSHIP);
    const view = await supervisor.view(body.id);
    expect(view.case.routing).toEqual({ kind: 'triage', reason: 'ambiguous-postcode' });
    expect(view.case.referral.maybe).toEqual(['bristol', 'south-gloucestershire']);
    expect(view.case.tasks.map(({ kind }) => kind)).toEqual(['triage-referral']);
    const routed = await supervisor.do(body.id, 'route', {
      area: 'bristol',
      provider: 'neighbourhood-justice-team-bristol',
    });
    expect(routed.provider).toBe('neighbourhood-justice-team-bristol');
  }, 60_000);
});

describe('Merseyside: cases move and are shared', () => {
  const taken = async () => {
    const life = await (await Coordinating.refer(as('coordinator', MERSEYSIDE), MERSEYSIDE)).takeOn();
    await life.meetRequirements();
    await life.prepareEveryone();
    return life;
  };

  it('a case goes to another service with its running wait, whose day still comes', async () => {
    const life = await taken();
    const { harmed } = mainPeople(await life.view());
    const date = addDays(await caseDay(life.api, life.id), 120);
    const wait = { participant: harmed[0] ?? '', until: { kind: 'date', date }, contactBy: 'phone' } as const;
    await life.api.do(life.id, 'agree-wait', wait);
    const before = await life.view();
    const moved = { profile: WILTSHIRE, provider: 'restorative-together', reason: 'moved-area' } as const;
    const refused = await as('coordinator', MERSEYSIDE).command(life.id, 'transfer', moved);
    expect([refused.status, refused.body.code]).toEqual([403, 'ROLE_NOT_ALLOWED']);
    const key = randomUUID();
    const supervisor = as('supervisor', MERSEYSIDE);
    const first = await supervisor.command(life.id, 'transfer', moved, key);
    expect(first.body).toMatchObject({ profile: WILTSHIRE, reference: before.reference, coordinator: null });
    expect([await status(MERSEYSIDE, 'coordinator', life.id), await status(MERSEYSIDE, 'supervisor', life.id)]).toEqual(
      [404, 404],
    );

    const theirs = as('supervisor', WILTSHIRE);
    const after = await theirs.view(life.id);
    expect(after.case.tracks.map(({ wait }) => wait)).toEqual(before.case.tracks.map(({ wait }) => wait));
    expect(after.case.tasks.map(({ kind, role }) => [kind, role])).toContainEqual(['assign-coordinator', 'supervisor']);
    const { id: coordinator } = (await as('coordinator', WILTSHIRE).send<{ id: string }>('GET', '/api/me')).body;
    await theirs.do(life.id, 'assign', { coordinator });
    await theirs.fastForward(life.id, { days: 130 });
    const reached = (await theirs.timeline(life.id)).filter(({ type }) => type === 'readiness-date-reached');
    expect(reached).toHaveLength(1);
    expect((reached[0]?.at ?? '').slice(0, 10) >= date).toBe(true);
    const had = (
      await theirs.send<{ as: string; profile: string; ended: object | null }[]>(
        'GET',
        `/api/cases/${life.id}/ownership`,
      )
    ).body;
    expect(had.map((each) => [each.as, each.profile, each.ended === null])).toEqual([
      ['provider', MERSEYSIDE, false],
      ['coordinator', MERSEYSIDE, false],
      ['provider', WILTSHIRE, true],
      ['coordinator', WILTSHIRE, true],
    ]);
  }, 120_000);

  it('another force’s area sees and works on a shared case until the share’s last day', async () => {
    const life = await taken();
    expect(await status(WILTSHIRE, 'coordinator', life.id)).toBe(404);
    const until = addDays(await caseDay(life.api, life.id), 30);
    const sharing = { profile: WILTSHIRE, provider: 'restorative-together', role: 'supporting', until } as const;
    await as('supervisor', MERSEYSIDE).do(life.id, 'share', { ...sharing, reason: 'another-police-force' });
    const guest = as('coordinator', WILTSHIRE);
    expect((await guest.view(life.id)).allowedCommands.map(({ name }) => name)).not.toContain('assign');
    await guest.do(life.id, 'add-note', { note: 'We met them.' });
    const assigning = await guest.command(life.id, 'unassign', { reason: 'workload' });
    expect([assigning.status, assigning.body.code]).toEqual([403, 'CASE_NOT_YOURS']);
    await life.api.fastForward(life.id, { days: 28 });
    expect((await life.view()).case.tasks.map(({ kind }) => kind)).toContain('review-share');
    expect(await status(WILTSHIRE, 'coordinator', life.id)).toBe(200);
    await life.api.fastForward(life.id, { days: 4 });
    expect((await life.view()).case.shares).toEqual([]);
    expect([await status(WILTSHIRE, 'coordinator', life.id), await status(MERSEYSIDE, 'coordinator', life.id)]).toEqual(
      [404, 200],
    );
  }, 120_000);
});
