import { changeOne, type Evolvers } from './evolver.js';

/** Sessions: arranged, reminded of, recorded. */
export const sessionsEvolvers = {
  'session-arranged': (theCase, data) => ({
    ...theCase,
    sessions: [...theCase.sessions, { ...data, outcome: 'arranged', remindedAt: null, outcomeAskedAt: null }],
  }),
  'session-reminded': (theCase, data, event) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, data.id, (session) => ({ ...session, remindedAt: event.at })),
  }),
  'session-outcome-asked': (theCase, data, event) => ({
    ...theCase,
    sessions: changeOne(theCase.sessions, data.id, (session) => ({ ...session, outcomeAskedAt: event.at })),
  }),
  'session-recorded': (theCase, data) => ({
    ...theCase,
    signOffs: data.outcome === 'held' ? { ...theCase.signOffs, session: undefined } : theCase.signOffs,
    sessions: changeOne(theCase.sessions, data.id, (session) => ({ ...session, outcome: data.outcome })),
  }),
} satisfies Partial<Evolvers>;
