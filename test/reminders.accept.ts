import { randomInt } from 'node:crypto';
import { addDays, type ChannelCode } from '@whenready/domain';
import { waitFor } from '@whenready/infra';
import { as, inbox, tellStandIn } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';
const TELLING = /restorative|justice|police|court|victim|offence|crime|harm/i;

/** Addresses of this run alone: the inbox keeps what earlier runs sent. */
const address = (name: string) => `rowan.${name}.${Date.now().toString(36)}@example.org`;

/** Someone who waits until a date, and whose email address has been recorded as safe or not. */
async function waitingWith(
  email: string,
  recorded: 'safe' | 'unsafe' | 'nothing',
  changes: Record<string, unknown> = {},
  contactBy: 'email' | 'phone' = 'email',
) {
  const people = [
    { role: 'person-harmed', name: 'Rowan Vale', email, phone: '01632 960101' },
    { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
  ];
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, { participants: people, ...changes });
  await life.takeOn();
  const person = mainPeople(await life.view()).harmed[0] ?? '';
  if (recorded !== 'nothing')
    await life.api.do(life.id, 'record-contact-safety', { participant: person, channel: 'email', safety: recorded });
  const date = addDays(await caseDay(life.api, life.id), 14);
  await life.api.do(life.id, 'agree-wait', { participant: person, until: { kind: 'date', date }, contactBy });
  return { life, person };
}

const mailTo = async (email: string) => (await inbox()).filter((mail) => mail.to.includes(email));

describe('a reminder on the readiness date', () => {
  it('goes once to an address that is recorded as safe, and says nothing of the matter', async () => {
    const email = address('safe');
    const { life } = await waitingWith(email, 'safe');
    await life.api.fastForward(life.id, { days: 22 });
    const sent = await mailTo(email);
    expect(sent).toHaveLength(1);
    expect(`${sent[0]?.subject} ${sent[0]?.text}`).not.toMatch(TELLING);
    expect(`${sent[0]?.subject} ${sent[0]?.text}`).not.toMatch(/Jude|Marlow/);
    const told = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'reminder-recorded');
    expect(told.map((entry) => entry.what)).toEqual(['Reminder sent by email']);
  }, 60_000);

  it.each([
    ['nobody has recorded the address as safe', 'nothing', {}, 'email', /no address is recorded as safe/],
    ['the address is unsafe', 'unsafe', {}, 'email', /no address is recorded as safe/],
    ['they asked to be phoned', 'safe', {}, 'phone', /they asked to be phoned/],
    [
      'it is domestic abuse and they have not agreed',
      'safe',
      { sensitivities: ['domestic-abuse'] },
      'email',
      /not agreed/,
    ],
  ] as const)(
    'is a phone task where %s',
    async (name, recorded, changes, contactBy, reason) => {
      const email = address(name.replaceAll(' ', '-').toLowerCase());
      const { life } = await waitingWith(email, recorded, changes, contactBy);
      await life.api.fastForward(life.id, { days: 22 });
      expect(await mailTo(email)).toHaveLength(0);
      const view = await life.view();
      expect(view.case.tasks.map((task) => task.kind)).toContain('phone-reminder');
      const told = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'reminder-recorded');
      expect(told[0]?.what).toMatch(reason);
    },
    60_000,
  );

  it('never goes to someone who has withdrawn', async () => {
    const email = address('left');
    const { life, person } = await waitingWith(email, 'safe');
    await life.api.do(life.id, 'withdraw', { participant: person, reason: 'changed-mind' });
    await life.api.fastForward(life.id, { days: 30 });
    expect(await mailTo(email)).toHaveLength(0);
  }, 60_000);
});

describe('a reminder before a session', () => {
  it('goes to each attendee with a safe address, and is a phone call for the others', async () => {
    const email = address('session');
    const { life, person } = await waitingWith(email, 'safe');
    await life.api.do(life.id, 'mark-ready', { participant: person });
    await life.meetRequirements();
    await life.prepareEveryone();
    await life.meet('virtual', 30);
    const sent = await mailTo(email);
    expect(sent.map(({ subject }) => subject)).toEqual(['A reminder', 'A reminder', 'An appointment']);
    for (const { text } of sent) expect(text).toMatch(/2:00pm/);
    const told = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'reminder-recorded');
    expect(told.map((entry) => entry.what).sort()).toEqual([
      'Reminder not sent: no address is recorded as safe',
      'Reminder sent by email',
      'Reminder sent by email',
      'Reminder sent by email',
    ]);
  }, 60_000);
});

/** Someone who waits until a date and may be written to in several ways, in an order of their own. */
async function reachable(order: readonly ChannelCode[], times: { from?: string; until?: string } = {}) {
  const [email, phone] = [address(order.join('-')), `+447700${randomInt(900_000, 999_999)}`];
  const person = { role: 'person-harmed', name: 'Rowan Vale', email, phone, address: '1 High Street, Stroud, GL5 1AA' };
  const other = { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' };
  const life = await Coordinating.refer(as('coordinator', PROFILE), PROFILE, { participants: [person, other] });
  await life.takeOn();
  const participant = mainPeople(await life.view()).harmed[0] ?? '';
  for (const channel of order)
    await life.api.do(life.id, 'record-contact-safety', { participant, channel, safety: 'safe' });
  await life.api.do(life.id, 'record-safe-contact', {
    participant,
    order: [...order],
    voicemail: false,
    format: 'standard',
    ...times,
  });
  const date = addDays(await caseDay(life.api, life.id), 14);
  await life.api.do(life.id, 'agree-wait', { participant, until: { kind: 'date', date }, contactBy: 'email' });
  const told = async () =>
    (await life.api.timeline(life.id))
      .filter(({ type }) => /^(reminder|address)-/.test(type) && type !== 'reminder-due')
      .map(({ what }) => what);
  const got = async () => (await inbox()).filter(({ to }) => to.includes(email) || to.includes(phone));
  return { life, told, got };
}

describe('a message on its way', () => {
  afterEach(async () => {
    await tellStandIn('receipts', {});
    await tellStandIn('fail', { mode: 'none' });
  });

  it('goes in the next way that they allow where the first one does not arrive', async () => {
    await tellStandIn('receipts', { status: 'permanent-failure', afterMs: 1_000 });
    const { life, told, got } = await reachable(['sms', 'email']);
    await life.api.fastForward(life.id, { days: 15 });
    await waitFor('the email', async () => (await told()).includes('Reminder sent by email'));
    expect(await told()).toEqual([
      'Reminder given to the provider (text message)',
      'The address for text message does not work',
      'Reminder by text message failed: the address does not work',
      'Reminder tried again',
      'Reminder sent by email',
    ]);
    expect((await got()).map(({ kind }) => kind).sort()).toEqual(['email', 'sms']);
    expect((await life.view()).case.tasks.map(({ kind }) => kind)).toContain('fix-contact');
  }, 90_000);

  it('whose provider hung up is looked up there, and not sent again', async () => {
    await tellStandIn('fail', { mode: 'accept-then-drop', kind: 'sms' });
    const { life, told, got } = await reachable(['sms']);
    await life.api.fastForward(life.id, { days: 15 });
    await waitFor('the receipt', async () => (await told()).includes('Reminder delivered by text message'));
    expect(await told()).toEqual([
      'Reminder given to the provider (text message)',
      'Reminder delivered by text message',
    ]);
    expect(await got()).toHaveLength(1);
  }, 90_000);

  it('waits for the hours that are safe for them, says so, and then goes', async () => {
    const { life, told, got } = await reachable(['email'], { from: '12:00', until: '14:00' });
    await life.api.fastForward(life.id, { days: 22 });
    const [waits, ...then] = await told();
    expect(waits).toMatch(/^Reminder not sent: it was outside safe hours; next try .* 12:00pm$/);
    expect(then).toEqual(['Reminder tried again', 'Reminder sent by email']);
    const [mail, ...more] = await got();
    expect(more).toEqual([]);
    expect(mail?.text).toMatch(/\/a\/[\w-]{43}/);
  }, 90_000);

  it('is a letter to post where that is the way they allow, and whoever sees the case prints it', async () => {
    const { life, told } = await reachable(['letter']);
    await life.api.fastForward(life.id, { days: 22 });
    expect(await told()).toEqual(['Reminder sent by letter']);
    expect((await life.view()).case.tasks.map(({ kind }) => kind)).toContain('post-letter');
    const path = `/api/cases/${life.id}/printed-letters`;
    const { body } = await life.api.send<{ claim: string }[]>('GET', path);
    expect(body).toHaveLength(1);
    const letter = await life.api.send('GET', `${path}/${body[0]?.claim}`);
    expect(letter.headers.get('content-type')).toBe('application/pdf');
    expect(letter.text).toMatch(/^%PDF/);
    expect((await as('coordinator', 'merseyside').send('GET', `${path}/${body[0]?.claim}`)).status).toBe(404);
  }, 90_000);
});
