import { ClaimStore } from '@whenready/persistence';
import { RemindService } from '../../apps/worker/src/activities/remind.service.js';
import type * as LookUp from '../../apps/worker/src/reminders/lookUp.js';
import { type Scratch, scratchDatabase } from '../persistence/scratch.js';
import { atOnce } from './atOnce.js';
import { chance } from './chance.js';
import { DoubtfulProvider } from './doubtfulProvider.js';
import { lived } from './lifeOfAMessage.js';
import { MessagedCase, SERVICE } from './messagedCase.js';

/** A minute on the way to the provider takes this long here. */
const MINUTE_MS = 400;

jest.mock('../../apps/worker/src/reminders/lookUp.js', () => {
  const actual = jest.requireActual<typeof LookUp>('../../apps/worker/src/reminders/lookUp.js');
  return { ...actual, lookUp: (...asked: Parameters<typeof LookUp.lookUp>) => actual.lookUp(asked[0], asked[1], 400) };
});
jest.mock('node:timers/promises', () => {
  const actual = jest.requireActual<typeof import('node:timers/promises')>('node:timers/promises');
  return { ...actual, setTimeout: (ms: number) => actual.setTimeout(ms >= 1_000 ? ms / 200 : ms) };
});

const { env } = process;
/** A campaign sends more of them (`npm run campaigns -- ambiguous`). */
const MESSAGES = Number(env.WHENREADY_MESSAGES ?? 200);
const SEED = Number(env.WHENREADY_SEED ?? 20_261_122);

let scratch: Scratch;
beforeAll(async () => (scratch = await scratchDatabase({ poolSize: 24 })), 60_000);
afterAll(() => scratch.drop());

it('sends each message at most once, and puts every one of which nobody knows onto a person’s list', async () => {
  const email = new DoubtfulProvider(SEED, 'email', false, MINUTE_MS / 2);
  const sms = new DoubtfulProvider(SEED, 'sms', true, MINUTE_MS / 2);
  const claims = new ClaimStore(scratch.dataSource);
  const channels = [email.channel(), sms.channel()];
  const profiles = { whole: async () => SERVICE };
  const service = new RemindService(claims, profiles, channels, { PUBLIC_URL: 'https://example.org' });
  for (const level of ['warn', 'error'] as const)
    jest.spyOn(service['logger'], level).mockImplementation(() => undefined);
  const outcomes: Record<string, number> = {};
  const wrong: string[] = [];

  await atOnce(16, MESSAGES, async (number) => {
    const safe = chance(SEED, 'channels', number) < 0.5 ? (['sms'] as const) : (['email', 'sms'] as const);
    const messaged = await MessagedCase.waiting(scratch.dataSource, number, safe);
    await lived(messaged, service, async (_of, channel) => {
      const { purpose = 'nudge', occurrence = '' } = messaged.reminder ?? {};
      const claim = await claims.withLockedPerson(messaged.id, 'p1', (locked) =>
        locked.find({ purpose, occurrence, channel }),
      );
      return claim ? sms.receiptOf(claim.id) : null;
    });
    const problem = await problemWith(messaged, number);
    if (problem) wrong.push(problem);
  });

  async function problemWith(messaged: MessagedCase, number: number): Promise<string | null> {
    const { outcome = 'nothing', why = null } = messaged.theCase.lastReminders.at(-1) ?? {};
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const [person] = await scratch.dataSource.query<{ email: string; phone: string }[]>(
      'SELECT email, phone FROM participants WHERE case_id = $1',
      [messaged.id],
    );
    const times = (email.reached.get(person?.email ?? '') ?? 0) + (sms.reached.get(person?.phone ?? '') ?? 0);
    const asks = messaged.theCase.tasks.map(({ kind }) => kind);
    const right: Record<string, boolean> = {
      sent: times === 1,
      delivered: times === 1,
      'not-sent': times === 0 && asks.includes('phone-reminder'),
      unknown: times <= 1 && asks.includes('settle-reminder'),
    };
    return right[outcome] ? null : `message ${number} of seed ${SEED}: ${outcome} (${why}), reached ${times} times`;
  }

  console.log(`seed ${SEED}: ${JSON.stringify({ outcomes, email: email.counts, sms: sms.counts })}`);
  expect(wrong).toEqual([]);
  expect(Object.values(outcomes).reduce((sum, each) => sum + each, 0)).toBe(MESSAGES);
  for (const outcome of ['sent', 'delivered', 'unknown']) expect(outcomes[outcome]).toBeGreaterThan(0);
}, 1_800_000);
