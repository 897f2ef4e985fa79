import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FacilitatorForCase, FacilitatorView } from '@whenready/contracts';
import { addDays, daysBetween } from '@whenready/domain';
import { environmentOf } from '@whenready/infra';
import { HOME, as } from './harness/stack.js';
import { caseDay, Coordinating } from './harness/wholeLife.js';

const PROFILE = 'wiltshire';
const taken = async () => (await Coordinating.refer(as('coordinator', PROFILE), PROFILE)).takeOn();
const me = async (role: string) => (await as(role, PROFILE).send<{ id: string }>('GET', '/api/me')).body.id;
const candidates = async (life: Coordinating, role = 'coordinator') =>
  (await as(role, PROFILE).send<FacilitatorForCase[]>('GET', `/api/cases/${life.id}/facilitators`)).body;
const codes = (all: readonly FacilitatorForCase[], id: string) =>
  all.find((one) => one.id === id)?.reasons.map(({ code }) => code);

describe('the register', () => {
  it('says who can take a case, least loaded first, and why others cannot, over HTTP and on the command line', async () => {
    const life = await taken();
    const all = await candidates(life);
    expect(all.map(({ able }) => able)).toEqual([...all].map(({ able }) => able).sort((a, b) => Number(b) - Number(a)));
    const loads = all.filter(({ able }) => able).map(({ openCases }) => openCases);
    expect(loads).toEqual([...loads].sort((a, b) => a - b));
    expect(all.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('away');
    const env = { ...process.env, ...environmentOf(HOME, 'rehearsal'), WHENREADY_TOKEN: life.api.token };
    const line = ['apps/cli/bin/whenready.mjs', 'facilitators', life.reference];
    const { stdout } = await promisify(execFile)(process.execPath, line, { env });
    expect(stdout).toMatch(/Away until/);
  }, 60_000);

  it('a conflict keeps someone from the case, whoever asks; and the accreditation recorded is the register’s', async () => {
    const life = await taken();
    const [supervisor, coordinator] = [await me('supervisor'), await me('coordinator')];
    const declare = { caseId: life.id, reason: 'lives-or-works-nearby' };
    const path = `/api/facilitators/${supervisor}/conflicts`;
    const own = await as('supervisor', PROFILE).send<FacilitatorView>('POST', path, declare);
    expect([own.status, own.body.conflicts]).toEqual([200, expect.arrayContaining([declare])]);
    expect(codes(await candidates(life), supervisor)).toEqual(['conflict-of-interest']);
    const refused = await life.api.command(life.id, 'assign-facilitators', {
      facilitators: [coordinator, supervisor],
      despite: true,
    });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'CANNOT_TAKE_CASE',
        fields: [{ field: 'facilitators.1', message: 'Has a conflict of interest' }],
      },
    });
    await life.api.do(life.id, 'assign-facilitators', { facilitators: [coordinator] });
    expect((await life.view()).case.facilitators).toEqual([{ id: coordinator, accreditation: 'advanced' }]);
    expect((await life.api.command(life.id, 'assign-facilitators', { facilitators: [randomUUID()] })).status).toBe(422);
  }, 60_000);

  it('a full caseload is for a supervisor to override, and the journal keeps that', async () => {
    const volunteer = as('facilitator', PROFILE);
    const id = await me('facilitator');
    const { body: register } = await as('supervisor', PROFILE).send<FacilitatorView[]>('GET', '/api/facilitators');
    const entry = register.find((one) => one.id === id);
    if (!entry) throw new Error('The volunteer is not in the register');
    const { id: _id, name: _name, provider: _provider, openCases, conflicts: _conflicts, ...body } = entry;
    const put = (changes: object) =>
      as('supervisor', PROFILE).send('PUT', `/api/facilitators/${id}`, { ...body, away: [], ...changes });
    expect((await put({ caseloadLimit: openCases })).status).toBe(200);
    expect((await volunteer.send('PUT', `/api/facilitators/${id}`, body)).status).toBe(403);
    const life = await taken();
    expect(codes(await candidates(life), id)).toEqual(['caseload-full']);
    const assign = (role: string, despite: boolean) =>
      as(role, PROFILE).command(life.id, 'assign-facilitators', { facilitators: [id], despite });
    expect((await assign('coordinator', false)).body.code).toBe('CANNOT_TAKE_CASE');
    expect((await assign('coordinator', true)).body.code).toBe('SUPERVISOR_NEEDED');
    expect((await assign('supervisor', true)).status).toBe(200);
    const event = (await life.api.timeline(life.id)).find(({ type }) => type === 'facilitators-assigned');
    expect(event?.data).toMatchObject({ despite: [{ id, reasons: ['caseload-full'] }] });
    expect((await candidates(life)).find((one) => one.id === id)?.openCases).toBe(openCases + 1);
    await put({ caseloadLimit: body.caseloadLimit });
  }, 60_000);
});

describe('case supervision, every twelve weeks at least', () => {
  it('is asked of the supervisor during a wait, goes up, stalls the case, and is over once it is recorded', async () => {
    const life = await taken();
    const from = await caseDay(life.api, life.id);
    const [track] = (await life.view()).case.tracks;
    await life.api.do(life.id, 'agree-wait', {
      participant: track?.id ?? '',
      until: { kind: 'date', date: addDays(from, 400) },
      contactBy: 'phone',
      reviewOn: addDays(from, 390),
    });
    await life.api.do(life.id, 'hold', { kind: 'outside', reviewOn: addDays(from, 380) });
    await life.api.fastForward(life.id, { to: `${addDays(from, 83)}T12:00:00.000Z` });
    const asked = async () => (await life.view()).case.tasks.find(({ kind }) => kind === 'supervise-case');
    expect(await asked()).toBeUndefined();
    await life.api.fastForward(life.id, { to: `${addDays(from, 104)}T12:00:00.000Z` });
    const due = (await life.api.timeline(life.id)).filter(({ type }) => type === 'supervision-due');
    expect(due).toHaveLength(1);
    expect(daysBetween(from, due[0]?.at.slice(0, 10) ?? from)).toBeGreaterThanOrEqual(84);
    expect(daysBetween(from, due[0]?.at.slice(0, 10) ?? from)).toBeLessThanOrEqual(88);
    expect(await asked()).toMatchObject({ role: 'service-lead', escalated: true });
    expect((await life.view()).case.stalled?.reasons).toEqual(['supervision-overdue']);
    const supervisor = as('supervisor', PROFILE);
    const on = await caseDay(life.api, life.id);
    expect((await life.api.command(life.id, 'record-supervision', { on })).body.code).toBe('ROLE_NOT_ALLOWED');
    await supervisor.do(life.id, 'record-supervision', { on, note: 'We wait; nothing has changed.' });
    const { case: theCase, stalledSince } = await life.view();
    expect([theCase.tasks, stalledSince]).toEqual([[], null]);
    await life.api.fastForward(life.id, { to: `${addDays(on, 95)}T12:00:00.000Z` });
    expect(await asked()).toBeDefined();
  }, 120_000);
});
