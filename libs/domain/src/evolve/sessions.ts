import type { PlannedReminder, SessionReminder } from '../communicating.js';
import { changeOne, type Evolvers } from './evolver.js';

/** Sessions: arranged, moved, told of, reminded of, started, recorded. */
export const sessionsEvolvers = {
  'session-arranged': (theCase, { reminders, ...data }) => ({
    ...theCase,
    sessions: [...theCase.sessions, { ...UNTOUCHED, ...data, reminders: ahead(reminders), outcome: 'arranged' }],
  }),
  'session-moved': (theCase, { id, startsAt, endsAt, venue, link, reminders }) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, id, (session) => ({
      ...session,
      ...{ startsAt, endsAt, venue, link },
      reminders: ahead(reminders),
      moved: session.moved + 1,
      outcomeAskedAt: null,
    })),
  }),
  'session-telling-planned': (theCase, { id, purpose, at }) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, id, (session) => ({ ...session, telling: { purpose, at } })),
  }),
  'session-told': (theCase, { id }) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, id, (session) => ({ ...session, telling: null })),
  }),
  'session-started': (theCase, { id, present }, event) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, id, (session) => ({ ...session, startedAt: event.at, present })),
  }),
  'session-reminded': (theCase, data, event) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, data.id, (session) => ({
      ...session,
      reminders: session.reminders.map((each) =>
        data.days === null || each.days === data.days ? { ...each, remindedAt: event.at } : each,
      ),
    })),
  }),
  'session-outcome-asked': (theCase, data, event) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, data.id, (session) => ({ ...session, outcomeAskedAt: event.at })),
  }),
  'session-recorded': (theCase, { id, outcome, attendance }) => ({
    ...theCase,
    signOffs:
      outcome === 'held' || outcome === 'stopped' ? { ...theCase.signOffs, session: undefined } : theCase.signOffs,
    sessions: changeOne(theCase.sessions, id, (session) => ({ ...session, outcome, attendance, telling: null })),
  }),
} satisfies Partial<Evolvers>;

const ahead = (reminders: readonly PlannedReminder[]): SessionReminder[] =>
  reminders.map((each) => ({ ...each, remindedAt: null }));

const UNTOUCHED = {
  moved: 0,
  telling: null,
  startedAt: null,
  present: [],
  attendance: [],
  outcomeAskedAt: null,
} as const;
