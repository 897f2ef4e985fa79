import { addDays } from '@whenready/domain';
import { kill9, waitFor, waitForRestart } from '@whenready/infra';
import { standIn, taken } from './harness/messages.js';
import { as, HOME, running } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';
import { type Moment, MOMENTS, Obstacles, stopAt } from './kills/moments.js';

const PROFILE = 'gloucestershire';
const VICTIMS = ['worker-rehearsal', 'temporal', 'postgres', 'notify'] as const;
type Victim = (typeof VICTIMS)[number];

const ALL = MOMENTS.flatMap((moment) => VICTIMS.map((victim): [Victim, Moment] => [victim, moment]));
/** Every victim and every moment once; all pairs in the campaign. */
const SOME: [Victim, Moment][] = [
  ['notify', 'before the claim'],
  ['postgres', 'after the claim, before it is sent'],
  ['worker-rehearsal', 'while the provider is taking it'],
  ['worker-rehearsal', 'after it was sent, before that is recorded'],
  ['temporal', 'after it was recorded, before the case is told'],
];
const PAIRS = process.env.WHENREADY_KILLS === 'all' ? ALL : SOME;

let number = 0;

/** Someone who may be written to by text, and waits until a date. */
async function waiting() {
  number += 1;
  const phone = `07700 900${String((Date.now() + number) % 1000).padStart(3, '0')}`;
  const participants = [
    { role: 'person-harmed', name: 'Rowan Vale', phone },
    { role: 'person-responsible', name: 'Jude Marlow' },
  ];
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, { participants });
  await life.takeOn();
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  await life.api.do(life.id, 'record-contact-safety', { participant: person, channel: 'sms', safety: 'safe' });
  const date = addDays(await caseDay(life.api, life.id), 14);
  await life.api.do(life.id, 'agree-wait', { participant: person, until: { kind: 'date', date }, contactBy: 'text' });
  return { life, person };
}

const well = (life: Coordinating) =>
  waitFor('everything to be well', async () => (await life.api.send('GET', '/health')).status === 200 || undefined, {
    within: 120_000,
    every: 500,
  });

/** Lets the case's time pass until its message has ended. */
const ended = (life: Coordinating) =>
  waitFor(
    'the message to end',
    async () => {
      const { status } = await life.api.send('POST', `/api/rehearsal/cases/${life.id}/fast-forward`, { days: 1 });
      if (status !== 200) return undefined;
      const view = await life.view();
      return view.case.reminders.length === 0 && view.case.lastReminders.length > 0 ? view : undefined;
    },
    { within: 240_000, every: 2_000 },
  );

describe('kill -9', () => {
  afterEach(() => standIn('fail', { mode: 'none' }));

  it.each(PAIRS)(
    'of %s, %s: the message is sent once, or a person is told that nobody knows',
    async (victim, moment) => {
      const { life, person } = await waiting();
      const obstacles = new Obstacles({ caseId: life.id, participant: person });
      const before = (await taken()).length;
      try {
        const fallDue = () => void life.api.fastForward(life.id, { days: 15 }).catch(() => undefined);
        const goOn = await stopAt(moment, obstacles, fallDue);
        const pid = running().processes[victim]?.pid ?? 0;
        kill9(pid);
        await goOn();
        await waitForRestart(HOME, victim, pid);
      } finally {
        await obstacles.clear();
      }
      await well(life);
      const view = await ended(life);
      const sent = (await taken()).slice(before).filter(({ kind }) => kind === 'sms');
      const [last] = view.case.lastReminders;
      const asked = view.case.tasks.map(({ kind }) => kind);
      console.log(`${victim}, ${moment}: ${sent.length} sent, ${last?.outcome ?? 'no'} outcome.`);
      expect(sent.length).toBeLessThanOrEqual(1);
      if (sent.length === 0)
        expect(asked).toEqual(expect.arrayContaining([expect.stringMatching(/^(settle|phone)-reminder$/)]));
      else expect(last?.outcome === 'delivered' || asked.includes('settle-reminder')).toBe(true);
    },
    420_000,
  );
});
