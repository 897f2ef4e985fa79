import { changeOne, type Evolvers } from './evolver.js';

/** Sessions: arranged, moved, told of, reminded of, started, recorded. */
export const sessionsEvolvers = {
  'session-arranged': (theCase, data) => ({
    ...theCase,
    sessions: [...theCase.sessions, { ...UNTOUCHED, ...data, outcome: 'arranged' }],
  }),
  'session-moved': (theCase, { id, startsAt, endsAt, venue, link, remindAt }) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, id, (session) => ({
      ...session,
      ...{ startsAt, endsAt, venue, link, remindAt },
      moved: session.moved + 1,
      remindedAt: null,
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
    sessions: changeOne(theCase.sessions, data.id, (session) => ({ ...session, remindedAt: event.at })),
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

const UNTOUCHED = {
  moved: 0,
  telling: null,
  startedAt: null,
  present: [],
  attendance: [],
  remindedAt: null,
  outcomeAskedAt: null,
} as const;
