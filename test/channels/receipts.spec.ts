import { setTimeout as pause } from 'node:timers/promises';
import { reminderChannels } from '@whenready/channels';
import { SentMessages } from '@whenready/infra/notify/messages';
import { type StandInHere, standInHere } from './standIn.js';

let here: StandInHere;
beforeEach(async () => {
  here = await standInHere();
});
afterEach(() => here.close());

const message = { subject: 'An appointment', text: 'Hello' };

async function sendText(provider: 'notify' | 'gateway', claimId: string): Promise<void> {
  const channels = reminderChannels({
    smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' },
    notify: { url: here.url, apiKey: here.apiKey, templates: here.account.templates },
    gateway: { url: here.url, token: here.account.gatewayToken },
  });
  const found = channels.find((each) => each.provider === provider && each.code === 'sms');
  await found!.send({ claimId, to: '+447700900123', ...message });
}

async function toldTimes(times: number): Promise<void> {
  for (let wait = 0; wait < 100 && here.told.length < times; wait += 1) await pause(20);
}

test.each([
  ['notify', 'permanent-failure', 'permanent-failure'],
  ['gateway', 'permanent-failure', 'undeliverable'],
  ['gateway', 'temporary-failure', 'failed'],
  ['notify', 'delivered', 'delivered'],
] as const)('%s tells %s, with its token and the claim', async (provider, status, word) => {
  await here.tell('receipts', { status, afterMs: 0 });
  await sendText(provider, 'claim-1');
  await toldTimes(1);
  const { notifyCallbackToken, gatewayCallbackToken } = here.account;
  expect(here.told).toEqual([
    {
      path: `/${provider}/receipt`,
      authorization: `Bearer ${provider === 'notify' ? notifyCallbackToken : gatewayCallbackToken}`,
      body: expect.objectContaining({ reference: 'claim-1', status: word }),
    },
  ]);
});

test('twice, or never, as it is told', async () => {
  await here.tell('receipts', { status: 'delivered', afterMs: 0, times: 2 });
  await sendText('notify', 'claim-1');
  await toldTimes(2);
  expect(here.told.map(({ body }) => body.reference)).toEqual(['claim-1', 'claim-1']);
  await here.tell('receipts', { status: 'never' });
  await sendText('notify', 'claim-2');
  await pause(100);
  expect(here.told).toHaveLength(2);
});

test('who could not take a receipt is called again, who refused it is not', async () => {
  await here.tell('receipts', { status: 'delivered', afterMs: 0, retryMs: 10 });
  here.answers.push(503, 500, 204);
  await sendText('notify', 'claim-1');
  await toldTimes(3);
  here.answers.push(401);
  await sendText('notify', 'claim-2');
  await pause(150);
  expect(here.told.map(({ body }) => body.reference)).toEqual(['claim-1', 'claim-1', 'claim-1', 'claim-2']);
});

test('one receipt on demand, and a text that somebody sent in', async () => {
  await here.tell('receipts', { status: 'never' });
  await sendText('notify', 'claim-1');
  const answer = await here.tell('receipt', { reference: 'claim-1', status: 'temporary-failure' });
  expect(await answer.json()).toEqual({ answered: 204 });
  const text = { space: 'live', from: '+447700900123', body: 'STOP' };
  await here.tell('text', text);
  await here.tell('text', { ...text, provider: 'gateway' });
  expect(here.told.map(({ path, body }) => [path, body])).toEqual([
    ['/notify/receipt', expect.objectContaining({ status: 'temporary-failure' })],
    ['/notify/text', expect.objectContaining({ source_number: '447700900123', message: 'STOP' })],
    ['/gateway/text', expect.objectContaining({ from: '+447700900123', text: 'STOP' })],
  ]);
});

test('a restart forgets no message', async () => {
  await here.tell('receipts', { status: 'never' });
  await sendText('notify', 'claim-1');
  expect(new SentMessages(here.folder).withReference('claim-1')).toEqual(here.standIn.messages.all());
});

test('a share of calls fails, the same ones for the same seed', async () => {
  const outcomes = async (seed: number) => {
    here.standIn.failing.set({ mode: 'ambiguous', percent: 20, seed, lookups: false });
    return Array.from({ length: 500 }, () => here.standIn.failing.next('sms'));
  };
  const first = await outcomes(7);
  expect(await outcomes(7)).toEqual(first);
  expect(await outcomes(8)).not.toEqual(first);
  const failed = first.filter((mode) => mode !== 'none');
  expect(failed.length).toBeGreaterThan(70);
  expect(failed.length).toBeLessThan(130);
  expect(new Set(failed)).toEqual(new Set(['drop', 'error', 'accept-then-drop', 'error-after-taking']));
});

test('an unknown way to behave is refused, naming it', async () => {
  const answer = await here.tell('fail', { mode: 'sulk' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('mode');
});
