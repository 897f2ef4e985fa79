import fc from 'fast-check';
import {
  type Case,
  canBeWrittenTo,
  dayOf,
  type EventData,
  evolve,
  type Instant,
  isStillWanted,
  isWorkingDay,
  nextAllowedMoment,
  occasionOf,
  trackOf,
} from '../src/index.js';
import { anySteps, play } from './anyLife.js';
import { letterBegun, letterDrafted, letterHeld } from './correspondence.js';
import { assigned, eligible, HARMED, Life, prepared, RESPONSIBLE, WRITING } from './lives.js';
import { communicationMakers } from './makers/communication.js';
import { correspondenceMakers } from './makers/correspondence.js';
import { followUpMakers } from './makers/followUp.js';
import { peopleMakers } from './makers/people.js';
import { waitingMakers } from './makers/waiting.js';
import { STARTS } from './starts.js';

const RUNS = Number(process.env.WHENREADY_LIVES ?? 200);
const OFTEN = [...peopleMakers, ...waitingMakers, ...communicationMakers, ...correspondenceMakers, ...followUpMakers];

type Due = EventData['reminder-due'] & { readonly at: Instant };

/** Where lives begin: as all do, and with a letter for someone who would like one. */
const BEGINNINGS = [
  ...STARTS,
  (life: Life) => letterHeld(letterDrafted(letterBegun(wantsLetter(prepared(eligible(assigned(life))))))),
];
const wantsLetter = (life: Life) =>
  life.do('record-preparation', { participant: HARMED, topics: [], prepared: true, wishes: ['letter'], textId: null });

/** Lives random lives of a service that writes to people, who can be written to at first, and looks after every step. */
function everyMoment(look: (life: Life) => void, sending = true): void {
  fc.assert(
    fc.property(fc.constantFrom(...BEGINNINGS), anySteps(), (start, steps) => {
      const life = start(new Life(undefined, WRITING, sending));
      for (const participant of [HARMED, RESPONSIBLE])
        life.try('record-contact-safety', { participant, channel: 'email', safety: 'safe' });
      for (const step of steps) {
        play(life, step, step.flag ? OFTEN : undefined);
        look(life);
      }
    }),
    { numRuns: RUNS, seed: Number(process.env.WHENREADY_SEED ?? 20_261_122) },
  );
}

/** The messages that fell due in a life, each with the case as it was then. */
function due({ events }: Life): (Due & { readonly then: Case })[] {
  const found: (Due & { then: Case })[] = [];
  let working: Case | null = null;
  for (const event of events) {
    working = evolve(working, event);
    if (event.type === 'reminder-due') found.push({ ...event.data, at: event.at, then: working });
  }
  return found;
}

/** Looks at every message of every life when it is over, and tells for which purposes there were any. */
function everyMessage(look: (message: Due & { readonly then: Case }) => void): Set<string> {
  let life: Life | undefined;
  const met = new Set<string>();
  const over = () => life && due(life).forEach((each) => [look(each), met.add(each.purpose)]);
  everyMoment((next) => {
    if (life !== next) over();
    life = next;
  });
  over();
  return met;
}

describe('whatever happens in a case of a service that writes to people', () => {
  it('nobody is told anything a second time', () => {
    everyMoment((life) => {
      const told = life
        .of('reminder-due')
        .map(({ data }) => data as EventData['reminder-due'])
        .map(({ participant, purpose, occurrence }) => `${participant} ${purpose} ${occurrence}`);
      expect(told.filter((each, place) => told.indexOf(each) !== place)).toEqual([]);
    });
  });

  it('each comes for someone who is with us; of a wait in hours in which the service writes, on no day to avoid', () => {
    const met = everyMessage(({ participant, purpose, at, then, occurrence }) => {
      const { withdrawn, wait } = trackOf(then, participant)!;
      expect(withdrawn).toBeNull();
      if (purpose !== 'nudge' && purpose !== 'readiness-date') return;
      expect(occurrence.startsWith(wait!.id)).toBe(true);
      expect(nextAllowedMoment(at, WRITING.hours, wait!.avoid)).toBe(at);
    });
    expect([...met].sort()).toEqual(expect.arrayContaining(['nudge', 'readiness-date']));
  });

  it('amends, what waits, questions and complaints are told of to those alone who can be written to, and never on hold', () => {
    const quiet = ['amends-due', 'letter-waiting', 'survey', 'complaint-acknowledged'];
    const met = everyMessage(({ participant, purpose, then }) => {
      if (quiet.includes(purpose)) expect(canBeWrittenTo(then, trackOf(then, participant)!)).toBe(true);
      if (quiet.includes(purpose)) expect(then.hold).toBeNull();
    });
    expect([...met]).toEqual(expect.arrayContaining(quiet));
  });

  it('reminders of a session come before it, on a working day, the earlier ones first', () =>
    everyMoment((life) => {
      for (const session of life.case.sessions) {
        const days = session.reminders.map(({ days: before }) => before);
        expect(days).toEqual([...days].sort((a, b) => b - a));
        for (const { at } of session.reminders)
          expect([at < session.startsAt, isWorkingDay(dayOf(at), WRITING.hours)]).toEqual([true, true]);
        for (const each of due(life))
          if (each.purpose === 'session' && each.occurrence.startsWith(`${occasionOf(session)}/`))
            expect(each.at < session.startsAt).toBe(true);
      }
    }));

  it('nothing is wanted any more by those who have left, nor of a wait, session, letter or promise that is over', () =>
    everyMoment((life) => {
      for (const reminder of life.case.reminders) {
        if (!isStillWanted(life.case, reminder, life.now)) continue;
        const { participant, purpose, occurrence } = reminder;
        const track = trackOf(life.case, participant)!;
        expect([track.withdrawn, track.findings.safety?.met === false]).toEqual([null, false]);
        if (purpose === 'nudge' || purpose === 'readiness-date') expect(track.wait?.id).toBeDefined();
        if (purpose === 'letter-waiting')
          expect(life.case.letters.find(({ id }) => id === occurrence)?.state).toBe('held');
        if (life.case.closed)
          expect(['session-cancellation', 'complaint-acknowledged', 'message-acknowledged', 'survey']).toContain(
            purpose,
          );
      }
    }, false));
});

/** What may come between the nudges of someone who said that they would call us. */
const BETWEEN = {
  hold: (life: Life) => life.try('hold', { kind: 'safety', reviewOn: null, textId: null }),
  resume: (life: Life) => life.try('resume', { textId: null }),
  withdraw: (life: Life) => life.try('withdraw', { participant: HARMED, reason: 'changed-mind', textId: null }),
  'end-wait': (life: Life) => life.try('end-wait', { participant: HARMED, reason: 'changed-mind', textId: null }),
  close: (life: Life) => life.try('close', { outcome: 'not-proceeding', reason: 'too-soon', textId: null }),
  nothing: () => null,
};
/** What ends the wait, and with it the nudges. */
const ENDS: readonly (keyof typeof BETWEEN)[] = ['withdraw', 'end-wait', 'close'];

test('the gentle nudge comes as often as was agreed at most, so many days apart, never on hold or after the end', () => {
  const anyBetween = fc.array(
    fc.record({ what: fc.constantFrom(...(Object.keys(BETWEEN) as (keyof typeof BETWEEN)[])), days: fc.nat(200) }),
    { maxLength: 5 },
  );
  let most = 0;
  fc.assert(
    fc.property(fc.integer({ min: 28, max: 90 }), fc.nat(6), anyBetween, (nudgeEveryDays, nudgesAtMost, between) => {
      const life = assigned(new Life(undefined, WRITING));
      const until = { kind: 'open' as const, nudgeEveryDays, nudgesAtMost };
      life.do('agree-wait', {
        participant: HARMED,
        until,
        contactBy: 'email',
        by: null,
        avoid: [],
        reviewOn: null,
        textId: null,
      });
      let ended: Instant | null = null;
      for (const { what, days } of [...between, { what: 'nothing' as const, days: 1500 }]) {
        life.until(new Date(Date.parse(life.now) + days * 86_400_000).toISOString());
        BETWEEN[what](life);
        if (ENDS.includes(what)) ended ??= life.now;
      }
      const nudges = due(life).filter(({ purpose }) => purpose === 'nudge');
      expect(nudges.length).toBeLessThanOrEqual(nudgesAtMost);
      if (!between.some(({ what }) => what !== 'nothing')) expect(nudges).toHaveLength(nudgesAtMost);
      for (const [place, { at, then }] of nudges.entries()) {
        expect(then.hold).toBeNull();
        expect(ended === null || at <= ended).toBe(true);
        const before = nudges[place - 1]?.at ?? '2026-03-02T10:00:00.000Z';
        expect(Date.parse(at) - Date.parse(before)).toBeGreaterThan((nudgeEveryDays - 1) * 86_400_000);
      }
      most = Math.max(most, nudges.length);
    }),
    { numRuns: RUNS },
  );
  expect(most).toBe(6);
});
