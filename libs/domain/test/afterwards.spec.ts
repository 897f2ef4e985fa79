import { CLOSING_REQUIREMENTS, deadlines, type DecisionProfile, describe as tell, whyWaiting } from '../src/index.js';
import {
  assigned,
  concluded,
  eligible,
  HARMED,
  Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  referred,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  sessionResult,
} from './lives.js';
import { T } from './situations.js';

const tasks = (life: Life) => life.case.tasks.map(({ kind, role }) => `${kind} for ${role}`);
const complain = (life: Life, from: string | null = HARMED) =>
  life.do('record-complaint', { from, about: 'process', on: life.now.slice(0, 10), ...T });
const acknowledge = (life: Life) =>
  life.do('complete-task', {
    task: life.case.tasks.find(({ kind }) => kind === 'acknowledge-complaint')?.id ?? '',
    ...T,
  });
const answer = (life: Life, place = 0) =>
  life.do('answer-complaint', { complaint: life.case.complaints[place]?.id ?? '', outcome: 'partly-upheld', ...T });
const days = (life: Life, count: number) => new Date(Date.parse(life.now) + count * 86_400_000).toISOString();

/** Cases on which somebody complains: a complaint has its own clock on each. */
const ON: readonly (readonly [string, () => Life])[] = [
  ['a referral', () => referred()],
  ['a case that waits for a session', () => sessionArranged()],
  ['a case in follow-up', () => outcomeAgreed()],
  ['a closed case', () => concluded()],
];

describe.each(ON)('a complaint on %s', (_name, live) => {
  it('is acknowledged, warned of a week before its day, and goes up when it is not answered in 28 days', () => {
    const life = acknowledge(complain(live()));
    const { answerBy } = life.case.complaints[0] ?? {};
    expect(answerBy).toBe(days(life, 28).slice(0, 10));
    life.until(days(life, 20));
    expect(tasks(life)).not.toContain('answer-complaint for supervisor');
    life.until(days(life, 4));
    expect(tasks(life)).toContain('answer-complaint for supervisor');
    expect(life.case.stalled?.reasons ?? []).not.toContain('complaint-overdue');
    life.until(days(life, 7));
    expect(tasks(life)).toContain('answer-complaint for service-lead');
    expect(life.case.stalled?.reasons).toContain('complaint-overdue');
    expect(life.retold()).toEqual(life.case);
    answer(life);
    expect(tasks(life).filter((task) => task.startsWith('answer-complaint'))).toEqual([]);
    expect(life.case.stalled?.reasons ?? []).not.toContain('complaint-overdue');
  });

  it('is answered in time, and says whom they may turn to then', () => {
    const life = complain(live());
    life.until(days(life, 10));
    const until = life.now;
    answer(life);
    expect(tell(life.events.find(({ type }) => type === 'complaint-answered')!)).toMatch(
      /^Complaint answered: partly upheld\. They may turn to the Restorative Justice Council until /,
    );
    const [, year, month] = /^(\d{4})-(\d{2})/.exec(until) ?? [];
    const answered = life.of('complaint-answered')[0]?.data as { until: string };
    expect(answered.until.slice(0, 7)).toBe(
      new Date(Date.UTC(Number(year), Number(month) + 2, 1)).toISOString().slice(0, 7),
    );
    expect(tasks(life).filter((task) => task.includes('complaint'))).toEqual([]);
  });
});

describe('complaints', () => {
  it('by their service’s own figures', () => {
    const complaints = { answerWithinDays: 14, warnDaysBefore: 2, thenTo: 'Ombudsman', withinMonths: 1 };
    const life = complain(referred(new Life(undefined, { ...PROFILE, complaints })));
    expect(life.case.complaints[0]?.answerBy).toBe('2026-03-16');
    answer(life);
    expect(life.of('complaint-answered')[0]?.data).toMatchObject({ thenTo: 'Ombudsman', until: '2026-04-02' });
  });

  it('each keep a task of their own: the answer to one leaves the other', () => {
    const life = complain(complain(outcomeAgreed()), null);
    life.until(days(life, 24));
    expect(tasks(life).filter((task) => task.startsWith('answer-complaint'))).toHaveLength(2);
    answer(life);
    expect(life.case.tasks.find(({ kind }) => kind === 'answer-complaint')).toMatchObject({ participant: null });
  });

  it('two by one person are two: with the first answered, the second is asked about', () => {
    const life = complain(outcomeAgreed());
    life.until(days(life, 3));
    complain(life);
    life.until(days(life, 25));
    answer(life);
    expect(life.case.tasks.find(({ kind }) => kind === 'answer-complaint')).toMatchObject({
      participant: HARMED,
      dueOn: life.case.complaints[1]?.answerBy,
    });
  });

  it('keep a closed case’s clock alone: nothing else of it falls due, and it says what it waits for', () => {
    const life = acknowledge(complain(concluded()));
    expect(deadlines(life.case, PROFILE).map(({ kind }) => kind)).toEqual(['complaint-due']);
    expect(whyWaiting(life.case, PROFILE, life.now)).toMatchObject({
      onWhom: { kind: 'staff', role: 'supervisor' },
      sentence: expect.stringMatching(/^Closed; a complaint of .* is to be answered by .*\.$/),
    });
    answer(life);
    expect(deadlines(life.case, PROFILE)).toEqual([]);
    expect(whyWaiting(life.case, PROFILE, life.now).sentence).toMatch(/it can be reopened at any time\.$/);
  });

  it('go on when the case is reopened', () => {
    const life = complain(concluded());
    life.do('reopen', { cameBack: [], ...T }).until(days(life, 30));
    expect(life.case.stalled?.reasons).toContain('complaint-overdue');
  });

  it('can come from someone who has left', () => {
    const life = prepared().do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T });
    expect(complain(life).case.complaints).toMatchObject([{ from: HARMED }]);
  });
});

describe('measures and feedback', () => {
  const given = { fear: 4, anger: null, sleep: 2, feelingSafe: null, feelingHeard: 5, movingOn: null };
  const nameless = () =>
    outcomeAgreed(
      sessionHeld(
        sessionArranged(
          prepared(eligible(assigned(new Life(undefined, { ...PROFILE, feedback: { anonymous: true } })))),
        ),
      ),
    );

  it('are kept with the person, and replaced, where nothing else is promised', () => {
    const life = prepared().do('record-measures', { participant: HARMED, when: 'before', ...given });
    life.do('record-measures', { participant: HARMED, when: 'before', ...given, fear: 3 });
    expect(life.case.measures).toEqual([{ participant: HARMED, when: 'before', answers: { ...given, fear: 3 } }]);
  });

  it('leave no answer in the journal where they are promised to be nameless', () => {
    const life = nameless().do('record-measures', { participant: HARMED, when: 'after', ...given });
    const followUp = life.case.followUps[0]?.id ?? '';
    const said = { satisfied: true, fairlyTreated: false, wouldRecommend: true };
    life.do('record-follow-up', { followUp, ...said, faring: 'well', ...T });
    expect(life.of('measures-recorded').map(({ data }) => data)).toEqual([
      { participant: HARMED, when: 'after', answers: null },
    ]);
    expect(life.of('follow-up-recorded').map(({ data }) => data)).toEqual([
      { id: followUp, satisfied: null, fairlyTreated: null, wouldRecommend: null, faring: 'well' },
    ]);
  });

  it('someone who is not well is seen to', () => {
    const life = outcomeAgreed();
    const [first, second] = life.case.followUps;
    const said = { satisfied: null, wouldRecommend: null, ...T };
    life.do('record-follow-up', { followUp: first?.id ?? '', ...said, faring: 'mixed' });
    expect(tasks(life)).toEqual([]);
    life.do('record-follow-up', { followUp: second?.id ?? '', ...said, faring: 'not-well' });
    expect(tasks(life)).toEqual(['support-needed for coordinator']);
    expect(life.case.tasks[0]?.participant).toBe(second?.participant);
  });
});

describe('closing as completed', () => {
  const everything: DecisionProfile = { ...PROFILE, closing: { requires: CLOSING_REQUIREMENTS } };
  const inFollowUp = () =>
    outcomeAgreed(sessionHeld(sessionArranged(prepared(eligible(assigned(new Life(undefined, everything)))))));
  const refusal = (life: Life) => life.try('close', { outcome: 'completed', reason: null, ...T });

  it('says all that is missing, and is taken once it is there', () => {
    const life = complain(inFollowUp());
    expect(refusal(life)).toMatchObject({
      code: 'CLOSING_INCOMPLETE',
      message:
        'The case is not complete: 1 agreed item is open; 2 follow-ups are not recorded; ' +
        '2 people have not been offered the measures; 1 complaint is not answered.',
    });
    const none = { fear: null, anger: null, sleep: null, feelingSafe: null, feelingHeard: null, movingOn: null };
    for (const participant of [HARMED, RESPONSIBLE])
      life.do('record-measures', { participant, when: 'after', ...none });
    answer(life);
    expect(refusal(life)).toMatchObject({
      message: 'The case is not complete: 1 agreed item is open; 2 follow-ups are not recorded.',
    });
    expect(concluded(life).case.stage).toBe('closed');
  });

  it.each([
    ['before anything was agreed', () => sessionHeld(), /has not reached follow-up; no outcome agreement is recorded/],
    [
      'while one side has not agreed',
      () =>
        outcomeAgreed().do('record-agreement', {
          items: [{ kind: 'apology', by: RESPONSIBLE, dueOn: '2026-07-01' }],
          agreedBy: [RESPONSIBLE],
          ...T,
        }),
      /a proposed agreement is not agreed by both sides/,
    ],
  ])('is refused %s', (_name, live, message) => {
    expect(refusal(live())).toMatchObject({ code: 'CLOSING_INCOMPLETE', message: expect.stringMatching(message) });
  });

  it('with a session cancelled first, everyone who would have come is called', () => {
    const life = sessionArranged();
    const end = { outcome: 'not-proceeding', reason: 'ill', ...T } as const;
    expect(life.try('close', end)).toMatchObject({ code: 'SESSION_AHEAD' });
    life.do('record-session', sessionResult(life, 'cancelled'));
    expect(life.do('close', end).case.stage).toBe('closed');
  });
});

it('a complaint is not answered by whoever looks after the case, whatever their role', () => {
  const life = assigned(undefined).do('assign', { coordinator: 'supervisor-1', reason: 'workload' });
  const on = life.now.slice(0, 10);
  life.do('record-complaint', { from: HARMED, about: 'service', on, ...T });
  const complaint = life.case.complaints[0]?.id ?? '';
  const answer = { complaint, outcome: 'upheld' as const, ...T };
  expect(life.try('answer-complaint', answer, 'supervisor')).toMatchObject({ code: 'ROLE_NOT_ALLOWED' });
  expect(life.do('answer-complaint', answer, 'service-lead').case.complaints[0]?.answered).not.toBeNull();
});
