import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReminderChannel } from '@whenready/channels';
import { ClaimStore, InboundStore, Intake } from '@whenready/persistence';
import type { DataSource } from 'typeorm';
import { RemindService } from '../../apps/worker/src/activities/remind.service.js';
import { type Scratch, scratchDatabase } from '../persistence/scratch.js';
import { atOnce } from './atOnce.js';
import { chance } from './chance.js';
import { MessagedCase, SERVICE } from './messagedCase.js';

const { env } = process;
/** A campaign runs more of them (`npm run campaigns -- races`). */
const RACES = Number(env.WHENREADY_RACES ?? 500);
const SEED = Number(env.WHENREADY_SEED ?? 20_261_122);

type Against = (messaged: MessagedCase, dataSource: DataSource) => Promise<unknown>;

/** What a message that is due races against: from its answer on nothing may be sent. */
const AGAINST: Readonly<Record<string, Against>> = {
  withdrawal: (messaged) => messaged.give('withdraw', { participant: 'p1', reason: 'changed-mind', textId: null }),
  'stop by a link': (messaged) =>
    messaged.give(
      'record-answer',
      { participant: 'p1', answer: randomUUID(), said: 'stop', until: null, how: 'link' },
      { kind: 'system' },
    ),
  'stop by text': async ({ id, now }, dataSource) => {
    const [person] = await dataSource.query<{ phone: string }[]>('SELECT phone FROM participants WHERE case_id = $1', [
      id,
    ]);
    const said = { how: 'text', kind: 'answer', said: 'stop', body: 'STOP' } as const;
    const rest = { profiles: [], name: null, reference: null, until: null, providerId: null, at: now };
    const message = { id: randomUUID(), from: person?.phone ?? '', ...said, ...rest };
    await new InboundStore(dataSource).takeFrom('text', message, (matches) => {
      if (matches.length !== 1) throw new Error(`${matches.length} people have that number.`);
      return { targets: matches, profiles: [], kind: 'answer' };
    });
  },
  'unsafe flag': (messaged) =>
    messaged.give('record-contact-safety', { participant: 'p1', channel: 'email', safety: 'unsafe' }),
  'changed address': async (messaged, dataSource) => {
    const [details, command] = [randomUUID(), randomUUID()];
    const email = `new-${details}@example.org`;
    const pending = { id: details, caseId: messaged.id, commandId: command, participantId: 'p1' };
    await new Intake(dataSource).storeDetails({ ...pending, changed: ['email'], details: { email } });
    const change = { participant: 'p1', changed: ['email' as const], details, textId: null };
    await messaged.give('change-details', change, undefined, command);
  },
};

/** However many are due at once, none waits for its place: each meets what it races against. */
const FAST = { ...SERVICE, messages: { ...SERVICE.messages, perMinute: 1_000_000 } };

let scratch: Scratch;
beforeAll(async () => (scratch = await scratchDatabase({ poolSize: 24 })), 60_000);
afterAll(() => scratch.drop());

it('sends nothing after the answer to whatever makes a message unwanted', async () => {
  const kinds = Object.keys(AGAINST);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, { sent: 0, 'not-sent': 0 }]));
  const wrong: string[] = [];

  await atOnce(12, RACES, async (number) => {
    const kind = kinds[number % kinds.length] as string;
    const luck = (what: string) => chance(SEED, what, number);
    const messaged = await MessagedCase.waiting(scratch.dataSource, number, ['email']);
    const { reminder } = messaged;
    if (!reminder) throw new Error('Nothing is due.');
    const request = messaged.requestOf(reminder);
    let answered = false;
    let late = 0;
    let sent = 0;
    const channel: ReminderChannel = {
      code: 'email',
      provider: 'smtp',
      receipts: false,
      addressOf: ({ email }) => email,
      send: async () => {
        if (answered) late += 1;
        course.reach('sending');
        await pause(luck('sending') * 6);
        sent += 1;
        if (answered) late += 1;
        return { reference: 'ref' };
      },
      find: async () => 'cannot-tell',
    };
    const course = new Course(PLACES[Math.floor(luck('place') * PLACES.length)] as Place);
    const claims = new SlowClaims(scratch.dataSource, course, () => luck('between') * 6);
    const profiles = { whole: async () => FAST };
    const service = new RemindService(claims, profiles, [channel], { PUBLIC_URL: 'https://example.org' });
    const answering = async () => {
      await course.reached;
      await pause(luck('answering') * 5);
      await AGAINST[kind]?.(messaged, scratch.dataSource);
      answered = true;
    };
    course.reach('begun');
    const remind = service.remind(request).finally(() => course.reach('sending'));
    const [result] = await Promise.all([remind, answering()]);
    await service.remind(request);
    const outcome = result.outcome as 'sent' | 'not-sent';
    const told = counts[kind];
    if (told) told[outcome] += 1;
    if (late > 0 || sent !== (outcome === 'sent' ? 1 : 0))
      wrong.push(`${kind}, race ${number} of seed ${SEED}: ${outcome}, sent ${sent} times, late ${late}`);
  });

  console.log(`seed ${SEED}: ${JSON.stringify(counts)}`);
  expect(wrong).toEqual([]);
  for (const { sent, 'not-sent': kept } of Object.values(counts)) {
    expect(sent + kept).toBeGreaterThanOrEqual(Math.floor(RACES / kinds.length));
    expect(Math.min(sent, kept)).toBeGreaterThan(0);
  }
}, 1_800_000);

/** Where a message is on its way out; the other side of the race begins at one of these. */
const PLACES = ['begun', 'claimed', 'sending'] as const;
type Place = (typeof PLACES)[number];

class Course {
  private begin: () => void = () => undefined;
  readonly reached = new Promise<void>((resolve) => (this.begin = resolve));

  constructor(private readonly from: Place) {}

  reach(place: Place): void {
    if (PLACES.indexOf(place) >= PLACES.indexOf(this.from)) this.begin();
  }
}

/** Takes a little while between one look and the next, as a busy worker does. */
class SlowClaims extends ClaimStore {
  constructor(
    dataSource: DataSource,
    private readonly course: Course,
    private readonly waits: () => number,
  ) {
    super(dataSource);
  }

  override async withLockedPerson<T>(...asked: Parameters<typeof ClaimStore.prototype.withLockedPerson<T>>) {
    const done = await super.withLockedPerson<T>(...asked);
    this.course.reach('claimed');
    await pause(this.waits());
    return done;
  }
}
