import { addDays } from '@whenready/domain';
import { as, inbox } from './harness/stack.js';
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
    expect(sent.map(({ subject }) => subject)).toEqual(['A reminder', 'An appointment']);
    for (const { text } of sent) expect(text).toMatch(/2:00pm/);
    const told = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'reminder-recorded');
    expect(told.map((entry) => entry.what).sort()).toEqual([
      'Reminder not sent: no address is recorded as safe',
      'Reminder sent by email',
      'Reminder sent by email',
    ]);
  }, 60_000);
});
