import { describe as tell, whyWaiting } from '../src/index.js';
import {
  assigned,
  concluded,
  eligible,
  HARMED,
  type Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  referred,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  waitingUntil,
} from './lives.js';

const why = (life: Life) => whyWaiting(life.case, life.profile, life.now).sentence;

describe('a case lives from referral to follow-up', () => {
  it.each([
    ['referred', () => referred(), 'referral', /supervisor to accept or decline the referral/],
    ['assigned', () => assigned(), 'eligibility', /coordinator to establish the three requirements/],
    ['eligible', () => eligible(), 'preparation', /prepare those who take part/],
    ['prepared', () => prepared(), 'preparation', /arrange the communication/],
    ['session arranged', () => sessionArranged(), 'communication', /session on Tuesday 14 April 2026 at 2:00pm/],
    ['session held', () => sessionHeld(), 'communication', /record the outcome agreement/],
    ['outcome agreed', () => outcomeAgreed(), 'follow-up', /agreed amends due on|follow-up due on/],
    ['concluded', () => concluded(), 'closed', /it can be reopened at any time/],
  ] as const)('%s', (_name, live, stage, sentence) => {
    const life = live();
    expect(life.case.stage).toBe(stage);
    expect(why(life)).toMatch(sentence);
    expect(life.retold()).toEqual(life.case);
  });

  it('tells every event in one line without ids', () => {
    for (const event of concluded().events) {
      expect(tell(event)).toMatch(/^[A-Z].{3,}/);
      expect(tell(event)).not.toMatch(/undefined|\[object|task-\d|p1|p2/);
    }
  });
});

describe('not ready yet', () => {
  it('waits by their choice, asks on the date, and raises a task when it comes', () => {
    const life = prepared();
    waitingUntil(life, '2027-03-02');
    expect(why(life)).toMatch(/Waiting for the person harmed, by their choice, until Tuesday 2 March 2027/);
    life.until('2027-03-02T10:00:00.000Z');
    expect(life.of('readiness-date-reached')).toHaveLength(1);
    expect(life.case.tasks.map((task) => task.kind)).toEqual(expect.arrayContaining(['ask-if-ready']));
    expect(life.of('reminder-due').map((event) => event.data)).toMatchObject([{ purpose: 'readiness-date' }]);
    expect(life.of('reminder-recorded')).toHaveLength(1);
    life.do('mark-ready', { participant: HARMED });
    expect(life.case.tasks.filter((task) => task.kind === 'ask-if-ready')).toEqual([]);
  });

  it('does not count their time as ours', () => {
    const life = prepared();
    waitingUntil(life, '2027-03-02');
    const banked = life.case.clock.banked;
    for (const _ of [1, 2, 3]) {
      life.untilNextDeadline();
      for (const task of [...life.case.tasks]) life.do('complete-task', { task: task.id, textId: null });
    }
    expect(life.of('case-stalled')).toHaveLength(0);
    expect(life.case.clock).toMatchObject({ whose: 'theirs' });
    expect(life.case.clock.banked).toBeGreaterThanOrEqual(banked);
  });

  it("never hides our neglect of another: one person's wait leaves the other's preparation ours", () => {
    const life = eligible();
    waitingUntil(life, '2030-01-07');
    expect(life.case.clock.whose).toBe('ours');
    life.until('2026-08-01T10:00:00.000Z');
    expect(life.case.stalled?.reasons).toEqual(['service-level', 'review-overdue']);
  });

  it('nudges at the agreed rhythm and stops at the cap', () => {
    const life = prepared();
    life.do('agree-wait', {
      participant: HARMED,
      until: { kind: 'open', nudgeEveryDays: 30, nudgesAtMost: 2 },
      contactBy: 'email',
      by: null,
      avoid: [],
      reviewOn: null,
      textId: null,
    });
    life.until('2028-03-02T10:00:00.000Z');
    expect(life.of('nudge-due')).toHaveLength(2);
    expect(life.of('wait-review-due').length).toBeGreaterThan(5);
  });

  it('forgets nothing in ten years', () => {
    const life = prepared();
    waitingUntil(life, '2036-03-03');
    life.until('2036-03-03T12:00:00.000Z');
    expect(life.of('readiness-date-reached')).toHaveLength(1);
    expect(life.case.tasks.some((task) => task.kind === 'ask-if-ready')).toBe(true);
  });
});

describe('what ends with a withdrawal', () => {
  it('cancels the session, ends the wait, goes back to preparation and asks what next', () => {
    const life = sessionArranged();
    life.do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', textId: null });
    expect(life.case.sessions[0]?.outcome).toBe('cancelled');
    expect(life.case.stage).toBe('preparation');
    expect(life.case.tasks.map((task) => task.kind)).toContain('agree-what-next');
  });
});

describe('the gate is lost', () => {
  /** A session with one side alone, as shuttles were told before they went leg by leg. */
  const withOneSide = () => {
    const life = sessionArranged();
    const sessions = life.case.sessions.map((each) => ({
      ...each,
      format: 'shuttle' as const,
      attendees: [RESPONSIBLE],
    }));
    life.theCase = { ...life.case, sessions };
    return life;
  };

  it('by a withdrawal of someone who was not to attend: the session is cancelled all the same, and someone is asked', () => {
    const life = withOneSide();
    life.do('withdraw', { participant: HARMED, reason: 'wants-no-contact', textId: null });
    expect(life.case.sessions.map((session) => session.outcome)).toEqual(['cancelled']);
    expect(life.case.stage).toBe('preparation');
    expect(life.case.tasks.map((task) => task.kind)).toContain('agree-what-next');
  });

  it.each(['willingness', 'safety'] as const)(
    'by %s: the wait ends, and nothing that was due is sent',
    (requirement) => {
      const life = waitingUntil(prepared(), '2027-03-02');
      const on = life.now.slice(0, 10);
      life.do('record-requirement', {
        ...{ participant: HARMED, requirement, met: false, evidence: 'conversation', on, textId: null },
      });
      expect(life.case.tracks.find((track) => track.id === HARMED)?.wait).toBeNull();
      expect(life.case.tasks.map((task) => task.kind)).toContain('agree-what-next');
      life.until('2027-06-01T10:00:00.000Z');
      expect(life.of('reminder-due')).toEqual([]);
    },
  );

  it('a session that is over is not reminded of, however late time passes', () => {
    const life = withOneSide();
    life.now = '2026-04-20T10:00:00.000Z';
    life.do('time-passed', { due: life.now });
    expect(life.of('session-reminded')).toHaveLength(1);
    expect(life.of('reminder-due')).toEqual([]);
  });
});

describe('time of the year', () => {
  it.each([
    ['a readiness date on Good Friday', '2027-03-26', '2027-03-30'],
    ['on Christmas Day', '2026-12-25', '2026-12-29'],
    ['on a Sunday, the day the clocks go forward', '2027-03-28', '2027-03-30'],
    ['on a Sunday, the day the clocks go back', '2026-10-25', '2026-10-26'],
  ])('%s falls due on the next working day, in working hours', (_name, date, expected) => {
    const life = waitingUntil(prepared(), date);
    life.until('2027-06-01T10:00:00.000Z');
    const [reached] = life.of('readiness-date-reached');
    expect(reached?.at.slice(0, 10)).toBe(expected);
    expect(PROFILE.hours.opens).toBe('09:00');
  });
});
