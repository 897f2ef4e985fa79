import { fold, SNAPSHOT_VERSION, type CaseEvent } from '@whenready/domain';
import { assigned, concluded, PROFILE, referred } from '../../libs/domain/test/lives.js';
import { Life } from './life.js';
import { remindersIn } from './remindersIn.js';

const start = { caseId: 'c', profile: PROFILE, snapshot: null, deadline: null, reminders: [] };

test('folds what was recorded, and leaves out what it holds already', () => {
  const { events, case: whole } = assigned();
  const life = new Life(start);
  expect([life.revision, life.stage, life.openStage]).toEqual([0, null, null]);
  life.fold(events.slice(0, 2), '2026-05-01T09:00:00.000Z');
  life.fold(events, '2026-06-01T09:00:00.000Z');
  expect(life.case).toEqual(whole);
  expect(life.state()).toEqual({
    revision: events.length,
    stage: 'eligibility',
    deadline: '2026-06-01T09:00:00.000Z',
    armedFor: null,
  });
});

test('goes on from its snapshot', () => {
  const { case: whole } = referred();
  const life = new Life({ ...start, snapshot: { v: SNAPSHOT_VERSION, case: whole } });
  expect(life.case).toEqual(whole);
  expect(life.snapshot()).toEqual({ v: SNAPSHOT_VERSION, case: whole });
});

test('an error in folding leaves what is held as it was', () => {
  const life = new Life(start);
  const broken = [...referred().events, { type: 'stage-entered', revision: 99 } as unknown as CaseEvent];
  expect(() => life.fold(broken, 'later')).toThrow();
  expect([life.revision, life.deadline]).toEqual([0, null]);
});

test('a reminder that fell due is an effect to start, unless its outcome came with it', () => {
  const at = '2026-05-01T09:00:00.000Z';
  const due = (id: string) => {
    const data = { id, participant: 'p1', purpose: 'nudge', occurrence: `wait-1-${id}` };
    return { type: 'reminder-due', at, data } as unknown as CaseEvent;
  };
  const told = { type: 'reminder-recorded', at, data: { id: 'b' } } as unknown as CaseEvent;
  const retried = { type: 'reminder-retried', at, data: { id: 'c' } } as unknown as CaseEvent;
  const after = (events: CaseEvent[]) => fold(referred().case, events);
  const one = [due('a'), due('b'), told];
  expect(remindersIn(one, after(one))).toMatchObject([{ id: 'a', purpose: 'nudge', dueAt: at, attempt: 1 }]);
  const put = {
    type: 'reminder-postponed',
    at,
    data: { id: 'c', until: at, why: 'sending-spread' },
  } as unknown as CaseEvent;
  expect(remindersIn([put], after([due('c'), put]))).toEqual([]);
  expect(remindersIn([retried], after([due('c'), put, retried]))).toMatchObject([{ id: 'c', attempt: 2 }]);
});

test('a closed case goes on while something falls due on it, and no longer', () => {
  const snapshot = { v: SNAPSHOT_VERSION, case: concluded().case };
  const life = new Life({ ...start, snapshot });
  expect([life.openStage, life.goesOn]).toEqual([null, false]);
  life.fold([], '2026-06-01T09:00:00.000Z');
  expect([life.openStage, life.goesOn]).toEqual([null, true]);
  life.fold([], null);
  expect(life.goesOn).toBe(false);
  expect(new Life({ ...start, deadline: '2026-06-01T09:00:00.000Z' }).goesOn).toBe(false);
  expect(new Life({ ...start, snapshot: { v: SNAPSHOT_VERSION, case: referred().case } }).goesOn).toBe(true);
});
