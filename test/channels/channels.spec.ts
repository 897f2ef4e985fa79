import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  OutcomeUnknown,
  ProviderAway,
  RefusedByProvider,
  type ReminderChannel,
  reminderChannels,
} from '@whenready/channels';
import { type StandInHere, standInHere } from './standIn.js';

const PERSON = {
  name: 'Ada Green',
  email: 'ada@example.org',
  phone: '07700 900123',
  address: '14 High Street, Gloucester, GL1 2AB',
};
const WORDS = { subject: 'An appointment', text: 'Hello, it is on Tuesday.' };
const WAYS = ['notify email', 'notify sms', 'notify letter', 'gateway sms'] as const;
const longAgo = () => new Date(Date.now() - 3_600_000).toISOString();

let here: StandInHere;
let channels: readonly ReminderChannel[];
beforeAll(async () => {
  here = await standInHere();
  const { url, apiKey, account } = here;
  channels = reminderChannels({
    smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' },
    notify: { url: `${url}/`, apiKey, templates: account.templates },
    gateway: { url, token: account.gatewayToken },
  });
});
beforeEach(async () => {
  await here.tell('receipts', { status: 'never' });
  await here.tell('fail', { mode: 'none' });
});
afterAll(() => here.close());

const channel = (way: (typeof WAYS)[number]): ReminderChannel => {
  const found = channels.find(({ provider, code }) => `${provider} ${code}` === way);
  if (!found) throw new Error(`No channel ${way}`);
  return found;
};

let count = 0;
/** Sends a message of its own, and gives what came of it and its claim. */
async function sending(way: (typeof WAYS)[number], person: typeof PERSON = PERSON) {
  const claimId = `claim-${(count += 1)}`;
  const to = channel(way).addressOf(person) ?? 'nowhere';
  const outcome = await channel(way)
    .send({ claimId, to, ...WORDS })
    .catch((error: unknown) => error);
  return { claimId, outcome };
}

const taken = (claimId: string) => here.standIn.messages.withReference(claimId);

test.each([
  ['notify email', 'ada@example.org', 'An appointment'],
  ['notify sms', '+447700900123', ''],
  ['notify letter', 'Ada Green, 14 High Street, Gloucester, GL1 2AB', 'An appointment'],
  ['gateway sms', '+447700900123', ''],
] as const)('%s: a message is handed over once, under its claim, and found by it', async (way, to, subject) => {
  const { claimId, outcome } = await sending(way);
  const [message, ...more] = taken(claimId);
  expect(more).toEqual([]);
  expect(message).toMatchObject({ to, subject, text: WORDS.text, reference: claimId });
  expect(outcome).toEqual({ reference: message?.id });
  expect(await channel(way).find(claimId)).toBe('taken');
});

test.each(WAYS)('%s: whether a provider tells later is known before', (way) => {
  expect(channel(way).receipts).toBe(way !== 'notify letter');
});

describe.each(WAYS)('%s, where something goes wrong', (way) => {
  test.each([
    ['refuse', RefusedByProvider, false],
    ['rate-limit', ProviderAway, false],
    ['away', ProviderAway, false],
    ['error', OutcomeUnknown, false],
    ['error-after-taking', OutcomeUnknown, true],
    ['drop', OutcomeUnknown, false],
    ['accept-then-drop', OutcomeUnknown, true],
  ] as const)('%s', async (mode, kind, isTaken) => {
    await here.tell('fail', { mode });
    const { claimId, outcome } = await sending(way);
    expect(outcome).toBeInstanceOf(kind);
    expect(String((outcome as Error).stack)).not.toMatch(/example|7700|Green|Hello/);
    expect(outcome).not.toHaveProperty('cause');
    expect(taken(claimId)).toHaveLength(isTaken ? 1 : 0);
    expect(await channel(way).find(claimId, longAgo())).toBe(isTaken ? 'taken' : 'not-taken');
    expect(await channel(way).find(claimId, new Date().toISOString())).toBe(isTaken ? 'taken' : 'cannot-tell');
  });

  test('a look-up that comes to nothing tells nothing', async () => {
    const { claimId } = await sending(way);
    for (const mode of ['error', 'away', 'drop', 'refuse']) {
      await here.tell('fail', { mode, lookups: true });
      expect(await channel(way).find(claimId, longAgo())).toBe('cannot-tell');
    }
  });
});

test('who never answers is not waited for longer than a lock may be held, and may take it yet', async () => {
  await here.tell('fail', { mode: 'take-late' });
  const before = Date.now();
  const both = await Promise.all((['notify sms', 'gateway sms'] as const).map((way) => sending(way)));
  expect(Date.now() - before).toBeLessThan(5_000);
  for (const { outcome, claimId } of both) {
    expect(outcome).toBeInstanceOf(OutcomeUnknown);
    expect(taken(claimId)).toEqual([]);
  }
  expect(await channel('notify sms').find(both[0]!.claimId, new Date(before).toISOString())).toBe('cannot-tell');
  await new Promise((done) => setTimeout(done, 2_500));
  expect(await channel('notify sms').find(both[0]!.claimId)).toBe('taken');
}, 15_000);

test('who answers drop by drop is not waited for either', async () => {
  const slow = createServer((_request, response) => {
    response.writeHead(201, { 'content-type': 'application/json' });
    const drops = setInterval(() => response.write(' '), 200);
    const end = setTimeout(() => response.end('{}'), 8_000);
    response.on('close', () => [drops, end].forEach(clearTimeout));
  });
  slow.listen(0, '127.0.0.1');
  await once(slow, 'listening');
  const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
  const [, gateway] = reminderChannels({
    smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' },
    gateway: { url, token: here.account.gatewayToken },
  });
  const before = Date.now();
  await expect(gateway!.send({ claimId: 'c', to: '+447700900123', ...WORDS })).rejects.toBeInstanceOf(OutcomeUnknown);
  expect(Date.now() - before).toBeLessThan(5_000);
  slow.close();
}, 15_000);

test.each([
  ['notify email', { email: 'not an address' }],
  ['notify letter', { address: 'somewhere, GL1 2AB', name: '' }],
  ['notify letter', { address: '14 High Street, Gloucester, England' }],
] as const)('%s: what the provider cannot use is refused', async (way, change) => {
  const { outcome } = await sending(way, { ...PERSON, ...change });
  expect(outcome).toBeInstanceOf(RefusedByProvider);
});

test('nobody listens: away', async () => {
  const gone = reminderChannels({
    smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' },
    notify: { url: 'http://127.0.0.1:1', apiKey: here.apiKey, templates: here.account.templates },
    gateway: { url: 'http://127.0.0.1:1', token: here.account.gatewayToken },
  });
  expect(gone.map(({ provider, code }) => `${provider} ${code}`)).toEqual(['smtp email', ...WAYS]);
  for (const each of gone) {
    const to = each.addressOf(PERSON) ?? '';
    await expect(each.send({ claimId: 'c', to, ...WORDS })).rejects.toBeInstanceOf(ProviderAway);
    expect(await each.find('c', longAgo())).toBe('cannot-tell');
  }
});

test('a wrong key, and a template of another kind, are refused', async () => {
  const { url, account } = here;
  const { email, sms } = account.templates;
  const wrong = [
    { url, apiKey: `x-${account.serviceId}-00000000-0000-4000-8000-000000000000`, templates: { sms } },
    { url, apiKey: `x-00000000-0000-4000-8000-000000000000-${account.apiSecret}`, templates: { sms } },
    { url, apiKey: here.apiKey, templates: { sms: email } },
  ];
  for (const notify of wrong) {
    const [, channelWith] = reminderChannels({ smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' }, notify });
    const message = { claimId: 'wrong', to: '+447700900123', ...WORDS };
    await expect(channelWith!.send(message)).rejects.toBeInstanceOf(RefusedByProvider);
  }
  expect(taken('wrong')).toEqual([]);
});

test('a letter that is printed here is kept under its claim, and found where its keeper can tell', async () => {
  const kept = new Map<string, Buffer>();
  const smtp = { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' };
  const print = {
    keep: async (id: string, pdf: Buffer) => kept.set(id, pdf),
    kept: async (id: string) => kept.has(id),
  };
  const printed = (letters: typeof print | Pick<typeof print, 'keep'>) =>
    reminderChannels({ smtp, print: letters }).at(-1)!;
  const to = printed(print).addressOf(PERSON)!;
  expect(await printed(print).send({ claimId: 'letter-1', to, ...WORDS })).toEqual({ reference: 'letter-1' });
  expect(kept.get('letter-1')?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await printed(print).find('letter-1')).toBe('taken');
  expect(await printed(print).find('letter-2')).toBe('not-taken');
  expect(await printed({ keep: print.keep }).find('letter-1')).toBe('cannot-tell');
  const lost = { keep: () => Promise.reject(new Error('connection lost with Ada Green')) };
  const error = await printed(lost)
    .send({ claimId: 'letter-3', to, ...WORDS })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(OutcomeUnknown);
  expect(String(error)).not.toContain('Ada');
});
