import { describe as said, type CommandPayloads, deadlines, type EventName, type Receipt } from '../src/index.js';
import { assigned, HARMED, Life, prepared, PROFILE } from './lives.js';
import { wait } from './situations.js';

type Attempt = Omit<CommandPayloads['record-reminder'], 'reminder'>;

const MONDAY = '2026-06-01T09:00:00.000Z';
const handed: Attempt = { outcome: 'handed', channel: 'sms', why: null };
const away: Attempt = { outcome: 'postponed', channel: 'sms', why: 'provider-away', until: null };

/** A case one of whose messages, on a readiness date, has just fallen due; nobody sends it but the test. */
function due(): Life {
  const life = assigned(new Life(undefined, PROFILE, false));
  life.do('agree-wait', { ...wait, until: { kind: 'date', date: '2026-05-04' } });
  while (life.case.reminders.length === 0) life.untilNextDeadline();
  return life;
}

const reminder = (life: Life) => life.case.reminders[0]!;
const tell = (life: Life, attempt: Attempt) => life.do('record-reminder', { reminder: reminder(life).id, ...attempt });
const receive = (life: Life, receipt: Receipt, id = reminder(life).id) =>
  life.do('record-receipt', { reminder: id, participant: HARMED, channel: 'sms', receipt });
const kinds = (life: Life) => life.case.tasks.map(({ kind }) => kind);
const next = (life: Life) => deadlines(life.case, PROFILE).find(({ kind }) => kind.startsWith('reminder-'));
const last = (life: Life, type: EventName) => said(life.of(type).at(-1)!);
const minutesTo = (life: Life) => (Date.parse(next(life)!.at) - Date.parse(life.now)) / 60_000;

describe('a message that is put off', () => {
  it('says until when and why, and is tried again at that moment, as often as it takes', () => {
    const life = tell(due(), { outcome: 'postponed', channel: null, why: 'outside-safe-hours', until: MONDAY });
    expect(last(life, 'reminder-postponed')).toBe(
      'Reminder not sent: it was outside safe hours; next try Monday 1 June 2026 at 10:00am',
    );
    expect(next(life)).toMatchObject({ kind: 'reminder-retry', at: MONDAY });
    life.until(MONDAY);
    expect(reminder(life)).toMatchObject({ state: 'due', attempt: 2, since: MONDAY });
    expect(life.of('reminder-retried')).toHaveLength(1);
    expect(kinds(life)).not.toContain('phone-reminder');
  });

  it('waits 5 minutes, half an hour and two hours for a provider that is away, then takes the next channel', () => {
    const life = due();
    const pauses = [];
    for (let turn = 0; turn < 3; turn += 1) {
      tell(life, away);
      pauses.push(minutesTo(life));
      life.until(next(life)!.at);
    }
    expect(pauses).toEqual([5, 30, 120]);
    tell(life, away);
    expect(reminder(life)).toMatchObject({ state: 'due', tried: ['sms'], away: 0, attempt: 5 });
    expect(life.of('reminder-failed').map(said)).toEqual([
      'Reminder by text message failed: the provider did not answer',
    ]);
  });

  it('becomes a phone call where it would come after the session', () => {
    const life = due();
    const session = { id: 's1', moved: 0, startsAt: MONDAY, endsAt: MONDAY, outcome: 'arranged', attendees: [HARMED] };
    const about = { ...reminder(life), purpose: 'session', occurrence: 's1/1' };
    life.theCase = { ...life.case, sessions: [session], reminders: [about] } as unknown as typeof life.theCase;
    tell(life, { outcome: 'postponed', channel: null, why: 'outside-safe-hours', until: MONDAY });
    expect(last(life, 'reminder-recorded')).toBe('Reminder not sent: it would have come too late');
    expect(kinds(life)).toContain('phone-reminder');
  });
});

describe('a message that a provider has', () => {
  it('is delivered when the receipt says so', () => {
    const life = receive(tell(due(), handed), 'delivered');
    expect(life.case.reminders).toEqual([]);
    expect(life.case.lastReminders).toMatchObject([{ participant: HARMED, outcome: 'delivered', channel: 'sms' }]);
    expect(kinds(life)).not.toContain('settle-reminder');
  });

  it('goes to a person where no receipt comes for 72 hours', () => {
    const life = tell(due(), handed);
    expect(minutesTo(life)).toBe(72 * 60);
    life.until(next(life)!.at);
    expect(last(life, 'reminder-recorded')).toBe('Reminder of unknown outcome: nobody told us whether it arrived');
    expect(kinds(life)).toContain('settle-reminder');
  });

  it.each(['bad-address', 'not-delivered'] as const)('is sent in the next channel on the receipt %s', (receipt) => {
    const life = receive(tell(due(), handed), receipt);
    expect(reminder(life)).toMatchObject({ state: 'due', tried: ['sms'], attempt: 2 });
    expect(life.of('reminder-failed')).toMatchObject([{ data: { why: receipt, channel: 'sms' } }]);
    tell(life, { outcome: 'not-sent', channel: null, why: 'no-other-way' });
    expect(kinds(life)).toContain('phone-reminder');
  });

  it('is sent in the next channel where a provider refused it', () => {
    const life = tell(due(), { outcome: 'not-sent', channel: 'email', why: 'provider-refused' });
    expect(reminder(life)).toMatchObject({ state: 'due', tried: ['email'], attempt: 2 });
    expect(kinds(life)).not.toContain('phone-reminder');
  });

  it('is told once: what comes late or twice changes nothing', () => {
    const life = receive(due(), 'not-delivered');
    const { revision } = life.case;
    tell(life, handed);
    receive(life, 'not-delivered');
    expect(life.case.revision).toBe(revision);
    const ended = receive(tell(due(), handed), 'delivered');
    receive(ended, 'delivered', 'reminder-1');
    expect(ended.of('reminder-recorded')).toHaveLength(1);
  });

  it('arrived after all where that is told of one whose outcome was unknown', () => {
    const life = tell(due(), { outcome: 'unknown', channel: 'sms', why: 'outcome-unknown' });
    receive(life, 'delivered', life.case.lastReminders[0]!.id);
    expect(last(life, 'reminder-recorded')).toBe('Reminder delivered by text message');
  });
});

describe('what a review found of messages', () => {
  const session = {
    id: 's1',
    moved: 0,
    startsAt: '2026-05-06T09:00:00.000Z',
    outcome: 'arranged',
    attendees: [HARMED],
  };
  const aboutSession = (life: Life, purpose = 'session') => {
    const reminders = [{ ...reminder(life), purpose, occurrence: 's1' }];
    life.theCase = { ...life.case, sessions: [session], reminders } as unknown as typeof life.theCase;
    return life;
  };
  const unsent: Attempt = { outcome: 'not-sent', channel: null, why: 'no-safe-address' };
  const calls = (life: Life) => life.case.tasks.filter(({ kind }) => kind === 'phone-reminder');

  it('a call about a session is due before it begins, and a change of it is a call of its own', () => {
    const life = tell(aboutSession(due()), unsent);
    expect(calls(life)).toMatchObject([{ session: 's1', dueOn: '2026-05-05' }]);
    life.theCase = { ...life.case, reminders: aboutSession(due(), 'session-change').case.reminders };
    tell(life, unsent);
    expect(calls(life)).toHaveLength(2);
  });

  it('the next channel is tried at once where a provider is away just before the session', () => {
    const life = aboutSession(due());
    life.now = '2026-05-06T08:58:00.000Z';
    tell(life, away);
    expect(reminder(life)).toMatchObject({ state: 'due', tried: ['sms'] });
  });

  it('pauses of another kind do not begin the tries of a provider anew, and come to an end', () => {
    const life = tell(due(), away);
    for (let turn = 1; turn <= 19; turn += 1) {
      life.until(next(life)!.at);
      const until = new Date(Date.parse(life.now) + 60_000).toISOString();
      tell(life, { outcome: 'postponed', channel: null, why: 'sending-spread', until });
    }
    expect(reminder(life)).toMatchObject({ away: 1, putOff: 20 });
    life.until(next(life)!.at);
    tell(life, { outcome: 'postponed', channel: null, why: 'sending-spread', until: MONDAY });
    expect(kinds(life)).toContain('phone-reminder');
  });

  it('a message that went out while it was let go is recorded as sent', () => {
    const life = due();
    const { id } = reminder(life);
    life.do('record-answer', { participant: HARMED, answer: 'a1', said: 'stop', until: null, how: 'text' });
    expect(life.case.lastReminders).toMatchObject([{ outcome: 'not-sent', why: 'stopped' }]);
    life.do('record-reminder', { reminder: id, outcome: 'handed', channel: 'sms', why: null });
    expect(life.case.lastReminders).toMatchObject([{ outcome: 'sent', channel: 'sms' }]);
    expect(last(receive(life, 'delivered', id), 'reminder-recorded')).toBe('Reminder delivered by text message');
  });

  it('a receipt for the address before says nothing of the new one', () => {
    const life = tell(due(), handed);
    life.now = new Date(Date.parse(life.now) + 60_000).toISOString();
    life.do('change-details', { participant: HARMED, changed: ['phone'], details: 'd1', textId: null });
    receive(life, 'bad-address');
    expect(life.case.tracks[0]!.badAddresses).toEqual([]);
  });

  it('whoever has answered is not asked again', () => {
    const life = prepared().do('agree-wait', {
      ...wait,
      until: { kind: 'open', nudgeEveryDays: 60, nudgesAtMost: 2 },
    });
    life.do('record-answer', { participant: HARMED, answer: 'a1', said: 'not-yet', until: null, how: 'link' });
    life.until('2026-12-01T10:00:00.000Z');
    expect(life.of('reminder-due').filter(({ data }) => 'purpose' in data && data.purpose === 'nudge')).toEqual([]);
  });
});

describe('an address that does not work', () => {
  it('is known as bad, and asked about once, until it changes', () => {
    const life = receive(tell(due(), handed), 'bad-address');
    receive(life, 'bad-address');
    expect(life.case.tracks[0]!.badAddresses).toEqual(['sms']);
    expect(kinds(life).filter((kind) => kind === 'fix-contact')).toHaveLength(1);
    life.do('change-details', { participant: HARMED, changed: ['phone'], details: 'd1', textId: null });
    expect(life.case.tracks[0]!.badAddresses).toEqual([]);
    expect(kinds(life)).not.toContain('fix-contact');
  });

  it('is taken as good again by whoever records it as safe', () => {
    const life = receive(tell(due(), handed), 'bad-address');
    life.do('record-contact-safety', { participant: HARMED, channel: 'sms', safety: 'safe' });
    expect(life.case.tracks[0]!.badAddresses).toEqual([]);
  });
});

it('a letter that was printed is posted by a person', () => {
  const letters = () => due().do('record-contact-safety', { participant: HARMED, channel: 'letter', safety: 'safe' });
  const printed = tell(letters(), { outcome: 'printed', channel: 'letter', why: null });
  expect(kinds(printed)).toContain('post-letter');
  expect(kinds(tell(letters(), { outcome: 'sent', channel: 'letter', why: null }))).not.toContain('post-letter');
  printed.do('record-answer', { participant: HARMED, answer: 'a1', said: 'stop', until: null, how: 'text' });
  expect(kinds(printed)).not.toContain('post-letter');
});
