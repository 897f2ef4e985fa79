import {
  type CommandPayloads,
  type DueReminder,
  isRefusal,
  opensAgainOn,
  whoseClock,
  whyWaiting,
  whyWaitingFor,
} from '../src/index.js';
import {
  concluded,
  HARMED,
  Life,
  prepared,
  PROFILE,
  referred,
  sessionArranged,
  sessionHeld,
  waitingUntil,
} from './lives.js';
import { reminderRecorded } from '../src/reminders.js';
import { T } from './situations.js';

const DUE: DueReminder = {
  id: 'r1',
  participant: HARMED,
  purpose: 'nudge',
  occurrence: 'wait-1',
  dueAt: '2026-03-02T10:00:00.000Z',
  state: 'due',
  since: '2026-03-02T10:00:00.000Z',
  attempt: 1,
  tried: [],
  channel: null,
  nextAt: null,
  away: 0,
  putOff: 0,
};

type Said = CommandPayloads['record-answer']['said'];

const answer = (life: Life, said: Said, more: Partial<CommandPayloads['record-answer']> = {}) =>
  life.do('record-answer', { participant: HARMED, answer: 'a1', said, until: null, how: 'link', ...more });
const waits = () => waitingUntil(prepared(), '2026-06-01');
const openTasks = ({ theCase }: Life, participant: string | null = HARMED) =>
  theCase?.tasks.filter((task) => task.participant === participant).map(({ kind }) => kind);
const harmed = ({ theCase }: Life) => theCase?.tracks.find(({ id }) => id === HARMED);

describe('an answer', () => {
  it('is kept as it was said, moves nothing, and waits for a coordinator', () => {
    const life = waits();
    const before = life.case;
    expect(whoseClock(before)).toBe('theirs');
    answer(life, 'ready');
    expect(harmed(life)).toMatchObject({
      answer: { id: 'a1', said: 'ready', how: 'link' },
      wait: before.tracks[0]?.wait,
    });
    expect([life.case.stage, openTasks(life)]).toEqual([before.stage, ['confirm-answer']]);
    expect(whoseClock(life.case)).toBe('ours');
    const why = whyWaiting(life.case, life.profile, life.now);
    expect(why).toMatchObject({ whoseChoice: 'ours', onWhom: { kind: 'staff', role: 'coordinator' } });
    expect(why.sentence).toMatch(/^Their answer waits for us: “ready” came in on Monday 2 March 2026/);
    expect(whyWaitingFor(life.case, HARMED, life.profile, life.now)?.sentence).toBe(why.sentence);
  });

  it.each([
    ['mark-ready', { participant: HARMED }],
    ['end-wait', { participant: HARMED, reason: 'changed-mind', ...T }],
    ['set-aside-answer', { participant: HARMED, why: 'not-theirs', ...T }],
    ['withdraw', { participant: HARMED, reason: 'changed-mind', ...T }],
    ['close', { outcome: 'not-proceeding', reason: 'too-soon', ...T }],
  ] as const)('ends with %s, and its task with it', (name, payload) => {
    const life = answer(waits(), 'ready').do(name, payload);
    expect([harmed(life)?.answer, openTasks(life)]).toEqual([null, []]);
  });

  it('ends with a new wait; not yet names a day or none', () => {
    const life = answer(waits(), 'not-yet', { until: '2026-05-04' });
    expect(whyWaiting(life.case, life.profile, life.now).sentence).toContain('perhaps on Monday 4 May 2026');
    waitingUntil(life, '2026-05-04');
    expect(harmed(life)).toMatchObject({ answer: null, wait: { until: { date: '2026-05-04' } } });
  });

  it('is never marked as done, and the latest counts', () => {
    const life = answer(answer(waits(), 'ready'), 'not-yet', { answer: 'a2' });
    expect([harmed(life)?.answer?.id, openTasks(life)]).toEqual(['a2', ['confirm-answer']]);
    const task = life.case.tasks.find(({ kind }) => kind === 'confirm-answer')?.id ?? '';
    const refused = life.try('complete-task', { task, textId: null });
    expect(isRefusal(refused) && refused.code).toBe('UNKNOWN_TASK');
  });

  it('takes the place of asking them, and a wrong one brings that back', () => {
    const life = waits().until('2026-06-01T12:00:00.000Z');
    expect(openTasks(life)).toContain('ask-if-ready');
    answer(life, 'ready');
    expect(openTasks(life)).not.toContain('ask-if-ready');
    life.do('set-aside-answer', { participant: HARMED, why: 'not-theirs', ...T });
    expect(openTasks(life)).toEqual(expect.arrayContaining(['ask-if-ready']));
    expect(openTasks(life)).not.toContain('confirm-answer');
  });

  it('that was given before the date stands while the date comes', () => {
    const life = answer(waits(), 'not-yet');
    life.until('2026-06-02T12:00:00.000Z');
    expect(openTasks(life)).not.toContain('ask-if-ready');
    expect(openTasks(life)).toContain('confirm-answer');
  });

  it('“call me” is a call', () => expect(openTasks(answer(prepared(), 'call-me'))).toEqual(['call-back']));
});

describe('STOP', () => {
  it('ends messages and not the case; a second one changes nothing', () => {
    const life = answer(waits(), 'stop');
    expect(harmed(life)).toMatchObject({ stopped: life.now, answer: null });
    expect([life.case.closed, openTasks(life)]).toEqual([null, ['see-to-stop']]);
    const { revision } = life.case;
    expect(answer(life, 'stop', { answer: 'a2' }).case.revision).toBe(revision);
  });

  it('ends what was due to them, and nobody phones instead', () => {
    const life = waitingUntil(referred(new Life(undefined, PROFILE, false)), '2026-06-01');
    life.until('2026-06-01T08:30:00.000Z');
    expect(life.case.reminders.map(({ participant }) => participant)).toEqual([HARMED]);
    answer(life, 'stop');
    expect(life.case.reminders).toEqual([]);
    expect(life.of('reminder-recorded').at(-1)?.data).toMatchObject({ outcome: 'not-sent', why: 'stopped' });
    expect(openTasks(life)).not.toContain('phone-reminder');
  });

  it('makes a call of a session that they expect', () => {
    const life = answer(sessionArranged(), 'stop');
    expect(openTasks(life)).toEqual(['urgent-call', 'see-to-stop']);
    const call = life.case.tasks.find(({ kind }) => kind === 'urgent-call');
    expect(call).toMatchObject({ session: life.case.sessions[0]?.id, dueOn: '2026-03-02' });
    expect(whyWaiting(life.case, life.profile, life.now).sentence).toContain('they want no more messages');
    expect(openTasks(answer(sessionHeld(), 'stop'))).toEqual(['see-to-stop']);
  });

  it('counts in a closed case, and after someone left, without a task', () => {
    expect(harmed(answer(concluded(), 'stop'))?.stopped).not.toBeNull();
    const left = prepared().do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T });
    expect([harmed(answer(left, 'stop'))?.stopped, openTasks(left)]).toEqual([left.now, []]);
  });

  it('lasts until they want messages again, over a closing and a return', () => {
    const life = answer(waits(), 'stop')
      .do('close', { outcome: 'not-proceeding', reason: 'too-soon', ...T })
      .do('reopen', { cameBack: [], textId: null });
    expect(harmed(life)?.stopped).not.toBeNull();
    life.do('resume-messages', { participant: HARMED, ...T });
    expect([harmed(life)?.stopped, openTasks(life)]).toEqual([null, []]);
  });
});

describe('after the end', () => {
  it('“ready” and “call me” become a call, “not yet” nothing', () => {
    for (const [said, tasks] of [
      ['ready', ['call-back']],
      ['call-me', ['call-back']],
      ['not-yet', []],
    ] as const) {
      expect(openTasks(answer(concluded(), said))).toEqual(tasks);
      const left = answer(prepared().do('withdraw', { participant: HARMED, reason: 'changed-mind', ...T }), said);
      expect([openTasks(left), harmed(left)?.answer]).toEqual([tasks, null]);
    }
  });
});

describe('a message', () => {
  it('is read by the coordinator, a complaint by the supervisor, also when the case is closed', () => {
    for (const [about, role] of [
      ['message', 'coordinator'],
      ['complaint', 'supervisor'],
    ] as const) {
      const life = concluded().do('record-message', { participant: null, about, how: 'form', textId: 't1' });
      expect(life.case.tasks.map((task) => [task.kind, task.role])).toEqual([['read-message', role]]);
    }
  });
});

describe('a survey', () => {
  const asked = {
    participant: HARMED,
    satisfied: true,
    fairlyTreated: false,
    wouldRecommend: null,
    faring: 'not-well' as const,
    measures: null,
    ...T,
  };
  const measures = { fear: 1, anger: 2, sleep: 3, feelingSafe: 4, feelingHeard: 5, movingOn: null };
  const anonymous = { ...PROFILE, feedback: { anonymous: true } };

  it('is kept, settles no follow-up, and asks for support where someone is not well', () => {
    const life = sessionHeld();
    const open = life.case.followUps.filter(({ done }) => !done).length;
    life.do('record-survey', asked);
    expect(life.case.followUps.filter(({ done }) => !done)).toHaveLength(open);
    expect(openTasks(life)).toContain('support-needed');
    expect(life.of('survey-answered').at(-1)?.data).toMatchObject({ satisfied: true, fairlyTreated: false });
  });

  it('has the scales once, and not before they have communicated', () => {
    expect(prepared().do('record-survey', { ...asked, measures }).case.measures).toEqual([]);
    const life = sessionHeld().do('record-survey', { ...asked, measures });
    expect(life.case.measures).toMatchObject([{ participant: HARMED, when: 'after', answers: measures }]);
    life.do('record-survey', { ...asked, measures: { ...measures, fear: 5 } });
    expect(life.case.measures).toMatchObject([{ answers: { fear: 1 } }]);
    expect(life.of('survey-answered')).toEqual([]);
  });

  it('leaves no answer in the record where that is promised', () => {
    const life = sessionHeld();
    life.profile = anonymous;
    life.do('record-survey', asked).do('record-survey', { ...asked, measures });
    expect(life.of('survey-answered').at(-1)?.data).toMatchObject({ satisfied: null, fairlyTreated: null });
    expect(life.case.measures.at(-1)?.answers).toBeNull();
  });
});

describe('out of hours', () => {
  it.each([
    ['2026-03-02T10:00:00.000Z', null],
    ['2026-03-02T06:00:00.000Z', '2026-03-02'],
    ['2026-03-02T21:00:00.000Z', '2026-03-03'],
    ['2026-03-06T21:00:00.000Z', '2026-03-09'],
    ['2026-03-07T11:00:00.000Z', '2026-03-09'],
    ['2026-04-03T11:00:00.000Z', '2026-04-07'],
  ])('at %s the service opens again on %s', (now, day) => {
    expect(opensAgainOn(now, PROFILE.hours)).toBe(day);
  });
});

describe('who writes out of hours', () => {
  const night = (life: Life, now: string) => Object.assign(life, { now });
  const text = { participant: HARMED, about: 'message', how: 'text', textId: 't1' } as const;
  const told = (life: Life) =>
    life.of('reminder-due').filter(({ data }) => (data as { purpose: string }).purpose === 'message-acknowledged');

  it('is told once for each closed period when we are back', () => {
    const life = night(prepared(), '2026-03-06T21:00:00.000Z').do('record-message', text);
    night(life, '2026-03-07T09:00:00.000Z').do('record-message', text);
    answer(life, 'call-me', { how: 'text' });
    expect(told(life).map(({ data }) => data)).toMatchObject([{ participant: HARMED, occurrence: '2026-03-09' }]);
    night(life, '2026-03-09T20:00:00.000Z').do('record-message', text);
    expect(told(life)).toHaveLength(2);
  });

  it('is told nothing by day, by a link, of STOP, after STOP, or when it is over', () => {
    expect(told(prepared().do('record-message', text))).toEqual([]);
    expect(told(answer(night(waits(), '2026-03-06T21:00:00.000Z'), 'ready'))).toEqual([]);
    const stopped = answer(night(waits(), '2026-03-06T21:00:00.000Z'), 'stop', { how: 'text' });
    expect(told(stopped.do('record-message', text))).toEqual([]);
    expect(told(night(concluded(), '2027-03-06T21:00:00.000Z').do('record-message', text))).toEqual([]);
  });
});

describe('a message that falls due after STOP', () => {
  it.each([
    ['session-change', true],
    ['nudge', false],
    ['message-acknowledged', false],
  ] as const)('%s is phoned: %s', (purpose, phoned) => {
    const facts = reminderRecorded(
      { ...prepared().case, reminders: [{ ...DUE, purpose }] },
      { id: 'r1', outcome: 'not-sent', channel: null, why: 'stopped' },
      PROFILE,
      '2026-03-02T10:00:00.000Z',
    );
    expect(facts.some(({ type }) => type === 'task-raised')).toBe(phoned);
  });
});
