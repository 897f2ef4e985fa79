import fc from 'fast-check';
import { SNAPSHOT_VERSION, upcastCase, upcastEvent, type Case, type CaseEvent, whyWaiting } from '../src/index.js';
import { anySteps, play } from './anyLife.js';
import {
  assigned,
  concluded,
  eligible,
  Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  referred,
  sessionArranged,
  sessionHeld,
  SUPERVISED,
  waitingUntil,
} from './lives.js';
import { facilitators, supervision, T } from './situations.js';

const fresh = () => new Life(undefined, SUPERVISED);
const taskOf = (life: Life) => life.case.tasks.find(({ kind }) => kind === 'supervise-case');
const done = (life: Life, on: string, nextOn: string | null = null) =>
  life.do('record-supervision', { ...supervision, on, nextOn }, 'supervisor');

describe('a case is supervised every twelve weeks at least', () => {
  it('from its first assignment: silence raises a task for the supervisor, which goes up and stalls the case', () => {
    const life = prepared(eligible(assigned(fresh())));
    life.until('2026-05-25T07:59:00.000Z');
    expect(taskOf(life)).toBeUndefined();
    life.until('2026-05-26T12:00:00.000Z');
    expect(taskOf(life)).toMatchObject({ role: 'supervisor', escalated: false, participant: null });
    expect(life.of('supervision-due')).toHaveLength(1);
    life.until('2026-06-02T12:00:00.000Z');
    expect(taskOf(life)).toMatchObject({ role: 'service-lead', escalated: true });
    expect(life.case.stalled?.reasons).toContain('supervision-overdue');
    done(life, '2026-06-01');
    expect(taskOf(life)).toBeUndefined();
    expect(life.case.stalled?.reasons ?? []).not.toContain('supervision-overdue');
    life.until('2026-08-23T12:00:00.000Z');
    expect(taskOf(life)).toBeUndefined();
    life.until('2026-08-25T12:00:00.000Z');
    expect(taskOf(life)).toBeDefined();
  });

  it('not before anyone works on it, and from facilitators where they come before a coordinator', () => {
    const nobody = referred(fresh()).until('2026-06-30T12:00:00.000Z');
    expect(taskOf(nobody)).toBeUndefined();
    nobody.do('assign-facilitators', { facilitators }).until('2026-09-24T12:00:00.000Z');
    expect(taskOf(nobody)).toBeDefined();
  });

  it('whoever takes the case over: another coordinator does not put it off', () => {
    const life = assigned(fresh())
      .until('2026-04-27T12:00:00.000Z')
      .do('assign', { coordinator: 'coord-2', reason: 'workload' });
    expect(taskOf(life.until('2026-05-27T12:00:00.000Z'))).toBeDefined();
  });

  it('sooner where the supervisor says so', () => {
    const life = done(assigned(fresh()), '2026-03-02', '2026-03-10');
    expect(taskOf(life.until('2026-03-09T12:00:00.000Z'))).toBeUndefined();
    expect(taskOf(life.until('2026-03-10T12:00:00.000Z'))).toBeDefined();
  });

  it('during a wait, which stays theirs until the task is ours, and is theirs again once it is done', () => {
    const life = waitingUntil(prepared(eligible(assigned(fresh()))), '2027-03-02');
    life.until('2026-05-24T12:00:00.000Z');
    expect(life.case.clock.whose).toBe('theirs');
    life.until('2026-05-27T12:00:00.000Z');
    expect(life.case.clock.whose).toBe('ours');
    expect(whyWaiting(life.case, SUPERVISED, life.now).sentence).toMatch(
      /^Waiting for the supervisor to look at the case with those who work on it, due by /,
    );
    done(life, '2026-05-27');
    expect(life.case.clock.whose).toBe('theirs');
  });

  it('during a hold', () => {
    const life = assigned(fresh()).do('hold', { kind: 'outside', reviewOn: null, ...T });
    expect(taskOf(life.until('2026-05-27T12:00:00.000Z'))).toBeDefined();
    expect(life.case.hold).not.toBeNull();
  });

  it('is done by deed alone', () => {
    const life = assigned(fresh()).until('2026-05-27T12:00:00.000Z');
    expect(life.try('complete-task', { task: taskOf(life)?.id ?? '', ...T })).toMatchObject({ code: 'UNKNOWN_TASK' });
  });

  it('ends with the case, and is counted anew from its reopening', () => {
    const life = concluded(outcomeAgreed(sessionHeld(sessionArranged(prepared(eligible(assigned(fresh())))))));
    life.until('2027-03-02T12:00:00.000Z');
    expect(life.of('supervision-due')).toEqual([]);
    life.do('reopen', { cameBack: [], ...T }).until('2027-05-24T12:00:00.000Z');
    expect(taskOf(life)).toBeUndefined();
    expect(taskOf(life.until('2027-05-26T12:00:00.000Z'))).toBeDefined();
  });

  it('in a version of a service that knows no rhythm nothing falls due, and what is recorded is kept', () => {
    const life = done(assigned(), '2026-03-02', '2026-03-10').until('2027-03-02T12:00:00.000Z');
    expect(life.profile).toBe(PROFILE);
    expect(taskOf(life)).toBeUndefined();
    expect(life.case.supervision).toMatchObject({ lastOn: '2026-03-02', nextOn: '2026-03-10' });
  });
});

describe('random lives', () => {
  it('are asked for supervision, and record it', () => {
    const told = fc.sample(anySteps(), { numRuns: 60, seed: 12 }).flatMap((steps) => {
      const life = assigned(fresh());
      for (const step of steps) play(life, step);
      return life.events.map(({ type }) => type);
    });
    expect(told).toEqual(expect.arrayContaining(['supervision-due', 'supervision-recorded']));
  });
});

describe('what was recorded before supervision was counted', () => {
  const without = ({ supervision: _gone, ...rest }: Case) => rest as Case;

  it('a stored case is counted from its beginning where somebody works on it', () => {
    const stored = upcastCase(2, without(assigned().case));
    expect(stored.supervision).toEqual({ from: stored.openedAt, lastOn: null, nextOn: null, askedAt: null });
    expect(upcastCase(2, without(referred().case)).supervision).toBeNull();
    expect(upcastCase(SNAPSHOT_VERSION, assigned().case)).toEqual(assigned().case);
  });

  it('facilitators were assigned despite nothing', () => {
    const [event] = assigned().do('assign-facilitators', { facilitators }).of('facilitators-assigned');
    const old = { ...event, v: 1, data: { facilitators } } as unknown as CaseEvent;
    expect(upcastEvent(old)).toEqual(event);
  });
});
