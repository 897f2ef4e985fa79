import fc from 'fast-check';
import {
  type CaseEvent,
  clockDays,
  dayOf,
  daysBetween,
  type Instant,
  ourDays,
  whoseClock,
  whoseClockFor,
  whyWaitingFor,
  type WhoseClock,
  workingDaysBetween,
} from '../src/index.js';
import { anySteps, play } from './anyLife.js';
import {
  assigned,
  eligible,
  HARMED,
  type Life,
  prepared,
  PROFILE,
  referred,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  SUPPORTER,
  waitingUntil,
} from './lives.js';

const ledger = (life: Life) => clockDays(life.events, PROFILE.hours, life.now);
const of = (life: Life, person: string) => ledger(life).people.find(({ participant }) => participant === person)?.days;
const CLOCKS = ['ours', 'theirs', 'outside'] as const satisfies readonly WhoseClock[];

/** The days on which a case was open, after the day of its referral. */
function openDays(events: readonly CaseEvent[], now: Instant): { days: number; workingDays: number } {
  let from: Instant | null = events[0]?.at ?? now;
  const total = { days: 0, workingDays: 0 };
  const add = (to: Instant) => {
    if (from === null) return;
    total.days += daysBetween(dayOf(from), dayOf(to));
    total.workingDays += workingDaysBetween(from, to, PROFILE.hours);
  };
  for (const event of events) {
    if (event.type === 'case-closed') {
      add(event.at);
      from = null;
    }
    if (event.type === 'case-reopened') from = event.at;
  }
  add(now);
  return total;
}

const anyLife = (look: (life: Life) => void, after: 'each step' | 'the last') =>
  fc.assert(
    fc.property(
      fc.constantFrom<() => Life>(referred, assigned, eligible, prepared, sessionArranged, sessionHeld),
      anySteps(),
      (start, steps) => {
        const life = start();
        for (const step of steps) {
          play(life, step);
          if (after === 'each step') look(life);
        }
        if (after === 'the last') look(life);
      },
    ),
    { numRuns: 100, seed: 12 },
  );

describe('whose the days of a case were', () => {
  it('sum to the length of its life, in days and in working days, whatever happens', () =>
    anyLife((life) => {
      const { case: whole } = ledger(life);
      const sum = (unit: 'days' | 'workingDays') => CLOCKS.reduce((total, clock) => total + whole[clock][unit], 0);
      expect({ days: sum('days'), workingDays: sum('workingDays') }).toEqual(openDays(life.events, life.now));
    }, 'the last'));

  it('are ours if they were ours for anyone: nobody’s wait hides our neglect of another', () =>
    anyLife((life) => {
      const { case: whole, people } = ledger(life);
      for (const { days } of people) expect(days.ours.days).toBeLessThanOrEqual(whole.ours.days);
      if (life.case.closed) return;
      for (const { id } of life.case.tracks)
        if (whoseClockFor(life.case, id) === 'ours') expect(whoseClock(life.case)).toBe('ours');
    }, 'each step'));

  it('are theirs for the one who waits and ours for the one whom we leave waiting', () => {
    const life = waitingUntil(eligible(), '2030-01-07');
    life.now = '2026-03-31T10:00:00.000Z';
    expect(of(life, HARMED)).toMatchObject({ theirs: { days: 29, workingDays: 21 }, ours: { days: 0 } });
    expect(of(life, RESPONSIBLE)).toMatchObject({ ours: { days: 29, workingDays: 21 }, theirs: { days: 0 } });
    expect(ledger(life).case).toMatchObject({ ours: { days: 29, workingDays: 21 } });
    expect(ourDays(life.case, PROFILE.hours, life.now)).toBe(21);
  });

  it('are theirs once nothing is left for us to do, and ours on the days of our own review', () => {
    const life = waitingUntil(prepared(), '2027-03-02');
    life.until('2026-06-03T10:00:00.000Z');
    const [review] = life.case.tasks;
    life.do('complete-task', { task: review?.id ?? '', textId: null });
    life.now = '2026-06-10T10:00:00.000Z';
    expect(ledger(life).case).toMatchObject({ ours: { days: 2 }, theirs: { days: 98 }, outside: { days: 0 } });
  });

  it('are outside while the case is held or a session is arranged', () => {
    const held = prepared().do('hold', { kind: 'outside', reviewOn: null, textId: null });
    held.now = '2026-03-12T10:00:00.000Z';
    expect(of(held, SUPPORTER)).toMatchObject({ outside: { days: 10, workingDays: 8 } });
    const arranged = sessionArranged();
    arranged.now = '2026-03-12T10:00:00.000Z';
    expect(ledger(arranged).case).toMatchObject({ outside: { days: 10, workingDays: 8 } });
  });

  it('do not count while the case is closed, nor for someone who has withdrawn', () => {
    const life = prepared().do('withdraw', { participant: RESPONSIBLE, reason: 'ill', textId: null });
    life.do('close', { outcome: 'not-proceeding', reason: 'ill', textId: null });
    life.now = '2029-03-02T10:00:00.000Z';
    expect(ledger(life).case).toMatchObject({ ours: { days: 0 } });
    life.do('reopen', { cameBack: [], textId: null });
    life.now = '2029-03-07T10:00:00.000Z';
    expect(ledger(life).case).toMatchObject({ ours: { days: 5, workingDays: 3 } });
  });
});

describe('why each person waits', () => {
  const why = (life: Life, person: string) => whyWaitingFor(life.case, person, PROFILE, life.now);
  it.each([
    [
      'by their choice',
      () => waitingUntil(eligible(), '2027-03-02'),
      HARMED,
      'theirs',
      /by their choice, until Tuesday 2/,
    ],
    ['for us, though another waits', () => waitingUntil(eligible(), '2027-03-02'), RESPONSIBLE, 'ours', /prepare them/],
    ['for what is to be established', assigned, RESPONSIBLE, 'ours', /responsibility, willingness, safety/],
    ['for the session', sessionArranged, SUPPORTER, 'outside', /session on Tuesday 14 April/],
    ['with the case, where nothing concerns them alone', prepared, HARMED, 'ours', /arrange the communication/],
    ['for nothing, once they have withdrawn', () => withdrawn(), RESPONSIBLE, 'none', /^Withdrew on Monday 2 March/],
    ['for a task of ours', () => dateCame(), HARMED, 'ours', /ask whether they are ready now/],
    ['on a hold', () => held(), HARMED, 'outside', /On hold for safety/],
  ] as const)('%s', (_name, live, person, whose, sentence) => {
    const said = why(live(), person);
    expect(said?.whoseChoice).toBe(whose);
    expect(said?.sentence).toMatch(sentence);
  });

  it('nobody waits whom the case does not know', () => expect(why(prepared(), 'x')).toBeNull());

  it('is one sentence without names or ids, whatever happens', () =>
    anyLife((life) => {
      for (const { id } of life.case.tracks) {
        expect(why(life, id)?.sentence).toMatch(/^[A-Z].+\.$/);
        expect(why(life, id)?.sentence).not.toMatch(/undefined|null|p[123]\b|coord-1/);
      }
    }, 'each step'));
});

const withdrawn = () => prepared().do('withdraw', { participant: RESPONSIBLE, reason: 'ill', textId: null });
const held = () => prepared().do('hold', { kind: 'safety', reviewOn: null, textId: null });
const dateCame = () => waitingUntil(prepared(), '2026-05-05').until('2026-05-05T12:00:00.000Z');
