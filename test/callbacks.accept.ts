import { randomInt } from 'node:crypto';
import { addDays } from '@whenready/domain';
import { environmentOf, waitFor } from '@whenready/infra';
import { as, HOME, inbox, running, tellStandIn } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';

afterAll(() => tellStandIn('receipts', {}));

/** Someone who waits until a date, whose mobile number alone has been recorded as safe. */
async function textedOnTheDay() {
  const phone = `+447700${randomInt(900_000, 999_999)}`;
  const people = [
    { role: 'person-harmed', name: 'Rowan Vale', phone },
    { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
  ];
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, { participants: people });
  await life.takeOn();
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  await life.api.do(life.id, 'record-contact-safety', { participant: person, channel: 'sms', safety: 'safe' });
  const date = addDays(await caseDay(life.api, life.id), 14);
  await life.api.do(life.id, 'agree-wait', { participant: person, until: { kind: 'date', date }, contactBy: 'email' });
  return { life, phone };
}

const toldOf = async (life: Coordinating, type: string) =>
  (await life.api.timeline(life.id)).filter((entry) => entry.type === type);

it('a text that a provider could not deliver is told to the case once, however often the provider calls', async () => {
  await tellStandIn('receipts', { status: 'permanent-failure', afterMs: 0, times: 2, retryMs: 200 });
  const { life, phone } = await textedOnTheDay();
  await life.api.fastForward(life.id, { days: 22 });
  const [text, ...more] = (await inbox()).filter(({ to }) => to.includes(phone));
  expect(more).toEqual([]);
  expect(text).toMatchObject({ kind: 'sms' });
  await waitFor('the case to hear of it', async () => (await toldOf(life, 'address-failed')).length > 0);
  const { messages } = (await (await fetch(`${running().urls.notify}/control/messages`)).json()) as {
    messages: { to: string; reference: string }[];
  };
  const { reference } = messages.find(({ to }) => to === phone)!;
  expect(await tellStandIn('receipt', { reference, status: 'permanent-failure' })).toEqual({ answered: 204 });
  expect(await toldOf(life, 'address-failed')).toHaveLength(1);
  expect((await life.view()).case.tasks.filter(({ kind }) => kind === 'fix-contact')).toHaveLength(1);
}, 90_000);

it('nobody calls back without the token of this space', async () => {
  const { NOTIFY_CALLBACK_TOKEN: live } = environmentOf(HOME, 'live');
  const { NOTIFY_CALLBACK_TOKEN: own } = environmentOf(HOME, 'rehearsal');
  const call = async (token: string | undefined) => {
    const response = await fetch(`${running().urls.rehearsalApi}/v1/callbacks/notify/receipt`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ reference: 'of nobody', status: 'delivered' }),
    });
    return response.status;
  };
  expect([await call(own), await call(live), await call('0123456789abcdef')]).toEqual([204, 401, 401]);
}, 30_000);
