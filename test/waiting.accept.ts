import { kill9, waitFor, waitForRestart } from '@whenready/infra';
import { addDays } from '@whenready/domain';
import { as, HOME, running } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'avon-somerset-partnership';

async function waiting(days: number, changes: Record<string, unknown> = {}) {
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, changes);
  await life.takeOn();
  await life.meetRequirements();
  await life.prepareEveryone();
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  const date = addDays(await caseDay(life.api, life.id), days);
  await life.api.do(life.id, 'agree-wait', { participant: person, until: { kind: 'date', date }, contactBy: 'email' });
  return { life, person, date };
}

const well = (life: Coordinating) =>
  waitFor('the API to be well again', async () => (await life.api.send('GET', '/health')).status === 200, {
    within: 60_000,
    every: 500,
  });

describe('not ready yet', () => {
  it('outlives a kill -9 of worker, Temporal and PostgreSQL in turn', async () => {
    const { life, date } = await waiting(60);
    const before = await life.view();
    for (const name of ['worker-rehearsal', 'temporal', 'postgres']) {
      const pid = running().processes[name]?.pid;
      if (!pid) throw new Error(`No process ${name}`);
      kill9(pid);
      await waitForRestart(HOME, name, pid);
      await well(life);
      expect(await life.view()).toEqual(before);
    }
    await life.api.fastForward(life.id, { days: 70 });
    const reached = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'readiness-date-reached');
    expect(reached).toHaveLength(1);
    expect((reached[0]?.at ?? '') >= date).toBe(true);
  }, 240_000);

  it('asks on the next working day, in working hours, where the date is a bank holiday or the clocks have changed', async () => {
    const { life, person } = await waiting(10);
    for (const [until, expected] of [
      ['2027-03-26', '2027-03-30T08:'],
      ['2027-12-25', '2027-12-29T09:'],
      ['2028-10-30', '2028-10-30T09:'],
    ] as const) {
      await life.api.do(life.id, 'agree-wait', {
        participant: person,
        until: { kind: 'date', date: until },
        contactBy: 'phone',
      });
      await life.api.fastForward(life.id, { to: `${addDays(until, 6)}T12:00:00.000Z` });
      const reached = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'readiness-date-reached');
      expect(reached.at(-1)?.at).toMatch(new RegExp(`^${expected}`));
    }
  }, 60_000);

  it('a new date moves the timer, and the old one never fires', async () => {
    const { life, person } = await waiting(200);
    const sooner = addDays(await caseDay(life.api, life.id), 30);
    const later = addDays(sooner, 400);
    for (const date of [sooner, later])
      await life.api.do(life.id, 'agree-wait', {
        participant: person,
        until: { kind: 'date', date },
        contactBy: 'email',
      });
    await life.api.fastForward(life.id, { to: `${addDays(sooner, 60)}T12:00:00.000Z` });
    const reachedBy = async () =>
      (await life.api.timeline(life.id)).filter((entry) => entry.type === 'readiness-date-reached').length;
    expect(await reachedBy()).toBe(0);
    await life.api.fastForward(life.id, { to: `${addDays(later, 7)}T12:00:00.000Z` });
    expect(await reachedBy()).toBe(1);
  }, 60_000);

  it('lasts ten years, across continue-as-new, and still asks on its day', async () => {
    const { life } = await waiting(3_652);
    await life.api.fastForward(life.id, { days: 3_660 });
    const timeline = await life.api.timeline(life.id);
    expect(timeline.filter((entry) => entry.type === 'readiness-date-reached')).toHaveLength(1);
    expect(timeline.filter((entry) => entry.type === 'wait-review-due').length).toBeGreaterThan(30);
    expect(timeline.map((entry) => entry.revision)).toEqual(timeline.map((_, place) => place + 1));
  }, 120_000);
});
