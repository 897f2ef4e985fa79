import { type CaseEvent, isRefusal, upcastCase, upcastEvent, deadlines } from '../src/index.js';
import {
  assigned,
  eligible,
  HARMED,
  Life,
  meetingAt,
  prepared,
  PROFILE,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  sessionResult,
  SUPPORTER,
} from './lives.js';
import { risk, session, T } from './situations.js';

const DAY = '2026-04-14T13:00:00.000Z';
const everyone = [HARMED, RESPONSIBLE, SUPPORTER];
const first = (life: Life) => life.case.sessions[0]!;
const moving = (life: Life, startsAt: string) => {
  const { endsAt } = meetingAt(startsAt);
  const said = { byWhom: 'participant', who: HARMED, reason: 'ill' } as const;
  return life.do('reschedule-session', {
    session: first(life).id,
    startsAt,
    endsAt,
    venue: null,
    neutral: false,
    ...said,
    ...T,
  });
};
const safe = (life: Life, ...people: string[]) => {
  for (const participant of people) life.do('record-contact-safety', { participant, channel: 'email', safety: 'safe' });
  return life;
};
const messages = (life: Life) =>
  life.of('reminder-due').map(({ data }) => {
    const { purpose, participant, occurrence } = data as Extract<CaseEvent, { type: 'reminder-due' }>['data'];
    return `${purpose} ${participant} ${occurrence}`;
  });
const kinds = (life: Life) => life.case.tasks.map(({ kind }) => kind);

describe('a session that is moved', () => {
  it('keeps its id, is counted, and reminds before the new day and not before the old', () => {
    const life = safe(sessionArranged(), HARMED);
    const { id } = first(life);
    moving(life, '2026-04-21T13:00:00.000Z');
    moving(life, '2026-04-28T13:00:00.000Z');
    expect(first(life)).toMatchObject({
      id,
      moved: 2,
      venue: 'library',
      reminders: [{ days: 1, at: '2026-04-27T08:00:00.000Z' }],
    });
    life.until('2026-04-24T12:00:00.000Z');
    expect(life.of('session-reminded')).toEqual([]);
    life.until('2026-04-28T12:00:00.000Z');
    expect(life.of('session-reminded')).toHaveLength(1);
    expect(messages(life)).toContain(`session ${HARMED} ${id}-2/1`);
  });

  it('tells everyone who attends, by a person where nothing may be written', () => {
    const life = moving(safe(sessionArranged().untilNextDeadline(), HARMED), '2026-04-21T13:00:00.000Z');
    life.untilNextDeadline();
    expect(messages(life).filter((each) => each.startsWith('session-change'))).toEqual(
      everyone.map((id) => `session-change ${id} ${first(life).id}-1`),
    );
  });

  it('drops a reminder of the old day that has not gone out yet', () => {
    const life = new Life(undefined, PROFILE, false);
    safe(sessionArranged(prepared(eligibleIn(life))), HARMED).until('2026-04-13T08:30:00.000Z');
    const due = life.case.reminders.filter(({ purpose }) => purpose === 'session');
    expect(due).toHaveLength(3);
    moving(life, '2026-04-21T13:00:00.000Z');
    expect(life.case.reminders.filter(({ purpose }) => purpose === 'session')).toEqual([]);
  });

  it('can be moved after its time has passed, and is then asked about anew', () => {
    const life = sessionArranged().until('2026-04-15T12:00:00.000Z');
    expect(kinds(life)).toContain('record-session');
    moving(life, '2026-04-21T13:00:00.000Z');
    expect(kinds(life)).not.toContain('record-session');
    expect(kinds(life.until('2026-04-22T12:00:00.000Z'))).toContain('record-session');
  });
});

const eligibleIn = (life: Life): Life => eligible(assigned(life));

describe('attendees are told at the next moment at which the service writes', () => {
  it('of the session, those who may be written to; of its end, those who were told of it', () => {
    const life = sessionArranged(safe(prepared(), HARMED, SUPPORTER)).untilNextDeadline();
    const { id } = first(life);
    expect(messages(life)).toEqual([`session-invitation ${HARMED} ${id}`, `session-invitation ${SUPPORTER} ${id}`]);
    life.do('record-session', sessionResult(life, 'cancelled')).untilNextDeadline();
    expect(messages(life).slice(2)).toEqual([
      `session-cancellation ${HARMED} ${id}`,
      `session-cancellation ${SUPPORTER} ${id}`,
    ]);
    expect(first(life).telling).toBeNull();
  });

  it('not at night: when the service opens', () => {
    const life = safe(prepared(), HARMED);
    life.now = '2026-03-06T19:30:00.000Z';
    sessionArranged(life);
    expect(first(life).telling).toEqual({ purpose: 'session-invitation', at: '2026-03-09T09:00:00.000Z' });
  });

  it('at once where the service opens too late for it, so that it becomes a call where it cannot be written', () => {
    const life = sessionArranged(safe(prepared(), HARMED), '2026-03-07T13:00:00.000Z').untilNextDeadline();
    life.now = '2026-03-06T19:30:00.000Z';
    life.do('record-session', sessionResult(life, 'cancelled')).until('2026-03-06T19:30:00.000Z');
    expect(messages(life).at(-1)).toBe(`session-cancellation ${HARMED} ${first(life).id}`);
  });

  it('not of a session that was cancelled before anyone was told of it', () => {
    const life = sessionArranged(safe(prepared(), HARMED));
    life.do('record-session', sessionResult(life, 'cancelled')).until('2026-03-10T10:00:00.000Z');
    expect(messages(life)).toEqual([]);
  });

  it('at once where the case closes before they are told, for nothing falls due any more', () => {
    const life = sessionArranged(safe(prepared(), HARMED)).untilNextDeadline();
    life.do('record-session', sessionResult(life, 'cancelled'));
    expect(messages(life).at(-1)).not.toMatch(/^session-cancellation/);
    life.do('close', { outcome: 'not-proceeding', reason: 'ill', ...T });
    expect(messages(life).at(-1)).toBe(`session-cancellation ${HARMED} ${first(life).id}`);
    expect(deadlines(life.case, PROFILE)).toEqual([]);
  });

  it('never someone who has withdrawn, or has taken back their consent', () => {
    const life = sessionArranged(safe(prepared(), ...everyone)).untilNextDeadline();
    life.do('withdraw-consent', { participant: SUPPORTER, purpose: 'participation', ...T }).untilNextDeadline();
    const cancellations = messages(life).filter((each) => each.startsWith('session-cancellation'));
    expect(cancellations.map((each) => each.split(' ')[1])).toEqual([HARMED, RESPONSIBLE]);
    expect(kinds(life).filter((kind) => kind === 'urgent-call').length).toBeGreaterThan(0);
  });

  it('by a call alone where a cancellation does not go out and the call is asked for already', () => {
    const life = new Life(undefined, PROFILE, false);
    sessionArranged(safe(prepared(eligibleIn(life)), HARMED)).untilNextDeadline();
    life.do('hold', { kind: 'outside', reviewOn: null, ...T }).untilNextDeadline();
    const reminder = life.case.reminders.find(({ purpose }) => purpose === 'session-cancellation')!;
    life.do('record-reminder', { reminder: reminder.id, outcome: 'not-sent', channel: null, why: 'provider-away' });
    expect(kinds(life)).toContain('urgent-call');
    expect(kinds(life)).not.toContain('phone-reminder');
  });
});

describe('the day of a session', () => {
  const onTheDay = () => sessionArranged().until(DAY);
  const started = () => {
    const life = onTheDay();
    return life.do('start-session', { session: first(life).id, present: everyone });
  };

  it('a refusal to start raises nothing; once what is missing is there, it starts', () => {
    const life = sessionArranged()
      .do('record-risk', { ...risk, reviewOn: '2026-04-10' })
      .until(DAY);
    const before = life.case;
    expect(isRefusal(life.try('start-session', { session: first(life).id, present: everyone }))).toBe(true);
    expect(life.case).toBe(before);
    life.do('record-risk', { ...risk, reviewOn: '2026-06-01' });
    life.do('start-session', { session: first(life).id, present: [HARMED, RESPONSIBLE] });
    expect(first(life)).toMatchObject({ startedAt: DAY, present: [HARMED, RESPONSIBLE] });
  });

  it('who came, who was late and who did not come is kept', () => {
    const attendance = [
      { participant: HARMED, attended: 'attended', reason: null },
      { participant: RESPONSIBLE, attended: 'late', reason: null },
      { participant: SUPPORTER, attended: 'not-attended', reason: 'ill' },
    ] as const;
    const life = started();
    life.do('record-session', sessionResult(life, 'held', { attendance: [...attendance], minutes: 75 }));
    expect(first(life)).toMatchObject({ outcome: 'held', attendance });
  });

  it('stopped in the middle it is neither held nor forgotten', () => {
    const life = started();
    life.do('record-session', sessionResult(life, 'stopped', { byWhom: 'participant', who: HARMED }));
    expect([life.case.stage, first(life).outcome]).toEqual(['preparation', 'stopped']);
    expect(kinds(life)).toContain('agree-what-next');
    const agreement = life.try('record-agreement', { items: [], textId: null });
    expect(isRefusal(agreement) && agreement.code).toBe('NOTHING_COMMUNICATED');
    expect(life.do('arrange-session', session).case.stage).toBe('communication');
  });

  it('a withdrawal while people sit together stops it, and nobody is called about a cancellation', () => {
    const life = started().do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T });
    expect(first(life).outcome).toBe('stopped');
    expect(kinds(life)).not.toContain('urgent-call');
  });

  it('held without having been started here, it is asked about the gate when it is recorded', () => {
    expect(sessionHeld().case.sessions[0]).toMatchObject({ outcome: 'held', startedAt: null });
  });

  it('one format after another in one case: a meeting held, then a virtual one', () => {
    const life = sessionHeld();
    const later = meetingAt('2026-05-05T10:00:00.000Z');
    life.do('arrange-session', { ...later, format: 'virtual', venue: null, neutral: false, textId: 'link-1' });
    expect(life.case.sessions[1]).toMatchObject({ format: 'virtual', venue: null, link: 'link-1' });
    life.until(later.endsAt).do('record-session', sessionResult(life, 'held'));
    expect(life.case.sessions.map(({ outcome }) => outcome)).toEqual(['held', 'held']);
  });
});

describe('a session told before venues, moves and attendance', () => {
  const {
    venue: _v,
    link: _l,
    coFacilitators: _c,
    ...old
  } = sessionArranged().of('session-arranged')[0]!.data as Record<string, unknown>;
  const event = { ...sessionArranged().of('session-arranged')[0]!, v: 1, data: old } as unknown as CaseEvent;

  it('is read with none of them', () => {
    expect(upcastEvent(event)).toMatchObject({
      v: 4,
      data: { venue: null, link: null, coFacilitators: [], reminders: [] },
    });
    const recorded = {
      ...event,
      type: 'session-recorded',
      data: { id: 's', outcome: 'held', reason: null },
    } as unknown as CaseEvent;
    expect(upcastEvent(recorded)).toMatchObject({
      v: 2,
      data: { attendance: [], byWhom: null, who: null, minutes: null },
    });
    const stored = {
      ...sessionArranged().case,
      sessions: [{ id: 's', format: 'virtual', outcome: 'arranged' }],
    } as never;
    expect(upcastCase(2, stored).sessions[0]).toMatchObject({
      moved: 0,
      telling: null,
      startedAt: null,
      present: [],
      attendance: [],
    });
  });
});

describe('whatever ends around a session', () => {
  const AFTERWARDS = '2026-04-14T16:00:00.000Z';

  it('one that took place is recorded as it was, though somebody withdraws or the case is held before it is recorded', () => {
    for (const ended of [
      (life: Life) => life.do('withdraw', { participant: HARMED, reason: 'wants-no-contact', ...T }),
      (life: Life) => life.do('hold', { kind: 'safety', reviewOn: null, ...T }),
    ]) {
      const life = ended(sessionArranged().until(AFTERWARDS));
      expect(first(life).outcome).toBe('arranged');
      expect(life.do('record-session', sessionResult(life, 'held')).case.sessions[0]?.outcome).toBe('held');
    }
  });

  it('no case closes before what became of it is said', () => {
    const life = sessionArranged().until(AFTERWARDS);
    const refused = life.try('close', { outcome: 'not-proceeding', reason: 'ill', ...T });
    expect(refused).toMatchObject({ code: 'COMMUNICATION_UNDER_WAY' });
  });

  it('calls that were asked for outlive a closing', () => {
    const life = sessionArranged().do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T });
    life.do('close', { outcome: 'not-proceeding', reason: 'changed-mind', ...T });
    expect(kinds(life).filter((kind) => kind === 'urgent-call').length).toBeGreaterThan(0);
    expect(deadlines(life.case, PROFILE).map(({ kind }) => kind)).toContain('task-overdue');
  });
});
