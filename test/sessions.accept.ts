import { addWorkingDays, dayOf, type FormatCode, type Instant, instantAt, plusMinutes } from '@whenready/domain';
import { waitFor } from '@whenready/infra';
import { as, inbox, type Mail } from './harness/stack.js';
import { aVenue, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';
const TELLING = /restorative|justice|police|court|victim|offence|crime|harm|library|church/i;
const OFFICE = { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' };
/** Two o'clock on a day so many working days later. */
const afternoonIn = (moment: Instant, days: number) => instantAt(addWorkingDays(dayOf(moment), days, OFFICE), '14:00');
const address = (name: string) => `kit.${name}.${Date.now().toString(36)}@example.org`;

/** A case whose people are prepared; the person harmed can be written to at an address of this run alone. */
async function prepared(email = address('nobody')) {
  const participants = [
    { role: 'person-harmed', name: 'Kit Vale', email, phone: '01632 960101' },
    { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
  ];
  const changes = { participants, sensitivities: [], startedBy: 'person-harmed' };
  const life = await (await Coordinating.refer(as('coordinator', PROFILE), PROFILE, changes)).takeOn();
  await life.meetRequirements();
  await life.prepareEveryone();
  const [harmed = ''] = mainPeople(await life.view()).harmed;
  await life.api.do(life.id, 'record-contact-safety', { participant: harmed, channel: 'email', safety: 'safe' });
  return { life, email, harmed, responsible: mainPeople(await life.view()).responsible[0] ?? '' };
}

const sessionOf = async (life: Coordinating, id: string) =>
  (await life.view()).case.sessions.find((session) => session.id === id)!;
const line = ({ calendar }: Mail, name: string) =>
  calendar
    .replaceAll(/\r?\n /g, '')
    .split(/\r?\n/)
    .find((each) => each.startsWith(`${name}:`))
    ?.slice(name.length + 1);
/** The entries that came to an address, oldest first, once there are as many. */
const entries = async (email: string, count: number) =>
  waitFor(
    'the mail',
    async () => {
      const mails = (await inbox()).filter(({ to, calendar }) => to.includes(email) && calendar !== '');
      return mails.length >= count ? [...mails].reverse() : undefined;
    },
    { within: 15_000, every: 250 },
  );

describe('no clash of person, room or facilitator, across cases', () => {
  it('the second case is told that room and facilitator are taken, never by whom, and nothing of it remains', async () => {
    const { life: first } = await prepared();
    const { life: second, harmed, responsible } = await prepared();
    const session = await first.arrange('face-to-face', 60);
    const { startsAt, endsAt, venue, lead } = await sessionOf(first, session);
    const before = await second.view();
    const overlapping = {
      format: 'face-to-face' as const,
      startsAt: plusMinutes(startsAt, 60),
      endsAt: plusMinutes(endsAt, 60),
      venue,
      lead,
      attendees: [harmed, responsible],
    };
    const refused = await second.api.command(second.id, 'arrange-session', overlapping);
    expect([refused.status, refused.body.code, refused.body.revision]).toEqual([409, 'CLASH', before.revision]);
    expect(refused.body.message).toBe('At that time the room is taken, and a facilitator is in another session.');
    expect(refused.text).not.toContain(first.reference);
    expect((await second.view()).revision).toBe(before.revision);

    const free = await second.api.send<{
      venues: { id: string; free: boolean }[];
      staff: { id: string; free: boolean }[];
    }>('GET', `/api/availability?from=${overlapping.startsAt}&to=${overlapping.endsAt}`);
    expect(free.body.venues.find(({ id }) => id === venue)).toMatchObject({ free: false });
    expect(free.body.venues.some((one) => one.free)).toBe(true);
    expect(free.body.staff.find(({ id }) => id === lead)).toMatchObject({ free: false });

    await first.api.do(first.id, 'record-session', { session, outcome: 'cancelled', byWhom: 'service' });
    await second.api.do(second.id, 'arrange-session', overlapping);
  }, 120_000);

  it('a venue that is not neutral, and one of another service, are refused', async () => {
    const { life, harmed, responsible } = await prepared();
    const { body } = await life.api.send<{ id: string; neutral: boolean }[]>('GET', '/api/venues');
    const station = body.find(({ neutral }) => !neutral)?.id ?? '';
    const lead = (await life.view()).coordinator ?? '';
    const elsewhere = await aVenue(as('coordinator', 'merseyside'));
    const at = (venue: string) =>
      life.api.command(life.id, 'arrange-session', {
        ...({ format: 'face-to-face', venue, attendees: [harmed, responsible] } as const),
        startsAt: '2029-03-06T14:00:00.000Z',
        endsAt: '2029-03-06T15:30:00.000Z',
        lead,
      });
    expect((await at(station)).body.code).toBe('VENUE_NOT_NEUTRAL');
    expect((await at(elsewhere)).body.fields?.[0]?.field).toBe('venue');
  }, 60_000);
});

describe('an attendee’s calendar', () => {
  it('has one entry for a session, replaced whenever it is moved, and taken out when it is cancelled on the day', async () => {
    const { life, email, harmed, responsible } = await prepared(address('moved'));
    const session = await life.arrange('face-to-face', 40);
    await life.api.fastForward(life.id, { days: 4 });
    for (const days of [8, 15]) {
      const startsAt = afternoonIn((await sessionOf(life, session)).startsAt, days);
      const said = { byWhom: 'participant', who: harmed, reason: 'ill' } as const;
      await life.api.do(life.id, 'reschedule-session', {
        ...{ session, startsAt, endsAt: plusMinutes(startsAt, 90) },
        ...said,
      });
      await life.api.fastForward(life.id, { days: 4 });
    }
    const moved = await sessionOf(life, session);
    expect(moved).toMatchObject({ id: session, moved: 2, outcome: 'arranged' });
    await life.api.fastForward(life.id, { to: plusMinutes(moved.startsAt, -180) });
    await life.api.do(life.id, 'withdraw', { participant: responsible, reason: 'changed-mind' });

    const got = await entries(email, 4);
    expect(got.map((mail) => `${line(mail, 'METHOD')} ${line(mail, 'SEQUENCE')} ${line(mail, 'STATUS')}`)).toEqual([
      'REQUEST 0 CONFIRMED',
      'REQUEST 1 CONFIRMED',
      'REQUEST 2 CONFIRMED',
      'CANCEL 3 CANCELLED',
    ]);
    expect(new Set(got.map((mail) => line(mail, 'UID'))).size).toBe(1);
    expect(line(got[2]!, 'DTSTART')).toBe(moved.startsAt.replace(/[-:]|\.000/g, ''));
    expect(new Set(got.map((mail) => line(mail, 'SUMMARY')))).toEqual(new Set(['Appointment']));
    expect(line(got[0]!, 'LOCATION')).toMatch(/14 Market Place|3 Chapel Lane/);
    for (const { subject, text, calendar } of got) {
      expect(`${subject} ${text} ${calendar}`).not.toMatch(TELLING);
      expect(`${subject} ${text} ${calendar}`).not.toMatch(/Kit|Vale|Jude|Marlow/);
    }
    const { case: theCase } = await life.view();
    const called = theCase.tasks
      .filter(({ kind }) => kind === 'urgent-call')
      .map((task) => task.participant ?? task.subject);
    expect(called.sort()).toEqual([harmed, 'facilitator', 'venue'].sort());
    expect((await inbox()).filter((mail) => mail.to.includes(email) && mail.subject === 'A reminder')).toHaveLength(2);
  }, 180_000);
});

describe('the moment at which a session starts', () => {
  it('what was lost since it was arranged is asked again: no start, and nothing raised, until it is there', async () => {
    const { life, harmed, responsible } = await prepared();
    const session = await life.arrange('face-to-face', 70);
    const risk = {
      participant: responsible,
      factors: [{ factor: 'mental-health', level: 'low', measures: true }],
    } as const;
    const { startsAt } = await sessionOf(life, session);
    const reviewOn = plusMinutes(startsAt, -3 * 1440).slice(0, 10);
    await life.api.do(life.id, 'record-risk', { ...risk, factors: [...risk.factors], reviewOn });
    await life.api.fastForward(life.id, { to: startsAt });
    const before = await life.view();
    const start = () => life.api.command(life.id, 'start-session', { session, present: [harmed, responsible] });
    const refused = await start();
    expect([refused.status, refused.body.code]).toEqual([409, 'RISK_REVIEW_OVERDUE']);
    expect((await life.view()).revision).toBe(before.revision);
    await life.api.do(life.id, 'record-risk', { ...risk, factors: [...risk.factors] });
    expect((await start()).status).toBe(200);
    expect(await sessionOf(life, session)).toMatchObject({ present: [harmed, responsible] });
    await life.api.do(life.id, 'record-session', {
      ...({
        session,
        outcome: 'stopped',
        byWhom: 'participant',
        who: harmed,
        reason: 'distress',
        minutes: 15,
      } as const),
      attendance: [harmed, responsible].map((participant) => ({ participant, attended: 'attended', reason: null })),
    });
    const { case: theCase, stage } = await life.view();
    expect([stage, theCase.sessions[0]?.outcome]).toEqual(['preparation', 'stopped']);
    expect(theCase.tasks.map(({ kind }) => kind)).toContain('agree-what-next');
  }, 120_000);
});

describe('each format that is a session, alone', () => {
  it.each<[FormatCode, boolean]>([
    ['face-to-face', true],
    ['virtual', false],
  ])(
    '%s',
    async (format, hasVenue) => {
      const { life, email } = await prepared(address(format));
      await life.meet(format, 30);
      const { case: theCase, stage } = await life.view();
      expect(theCase.sessions).toMatchObject([{ format, outcome: 'held', moved: 0 }]);
      expect(theCase.sessions[0]?.venue !== null).toBe(hasVenue);
      expect(stage).toBe('communication');
      const [invitation] = await entries(email, 1);
      expect(line(invitation!, 'LOCATION')).toMatch(hasVenue ? /Market Place|Chapel Lane/ : /^https:\/\/meet\.example/);
      await life.agree(20);
      expect((await life.view()).stage).toBe('follow-up');
    },
    120_000,
  );
});
