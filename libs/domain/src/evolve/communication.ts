import { changeOne, type Evolvers } from './evolver.js';

/** Sessions, letters, what was agreed, and how people fare afterwards. */
export const communicationEvolvers = {
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
  'letter-begun': (theCase, data, event) => ({
    ...theCase,
    letters: [...theCase.letters, { ...data, begunAt: event.at, outcome: 'begun' }],
  }),
  'letter-recorded': (theCase, data) => ({
    ...theCase,
    letters: changeOne(theCase.letters, data.id, (letter) => ({ ...letter, outcome: data.outcome })),
  }),
  'outcome-agreed': (theCase, data, event) => ({
    ...theCase,
    agreement: {
      agreedAt: event.at,
      items: [
        ...(theCase.agreement?.items ?? []),
        ...data.items.map((item) => ({ ...item, state: 'open' as const, askedAt: null })),
      ],
    },
  }),
  'amends-asked': (theCase, data, event) => ({
    ...theCase,
    agreement: theCase.agreement && {
      ...theCase.agreement,
      items: changeOne(theCase.agreement.items, data.item, (item) => ({ ...item, askedAt: event.at })),
    },
  }),
  'amends-recorded': (theCase, data) => ({
    ...theCase,
    agreement: theCase.agreement && {
      ...theCase.agreement,
      items: changeOne(theCase.agreement.items, data.item, (item) => ({
        ...item,
        state: data.state,
        dueOn: data.nextDueOn ?? item.dueOn,
        askedAt: data.nextDueOn ? null : item.askedAt,
      })),
    },
  }),
  'follow-ups-planned': (theCase, data) => ({
    ...theCase,
    followUps: [...theCase.followUps, ...data.followUps.map((each) => ({ ...each, askedAt: null, done: false }))],
  }),
  'follow-up-asked': (theCase, data, event) => ({
    ...theCase,
    followUps: changeOne(theCase.followUps, data.id, (each) => ({ ...each, askedAt: event.at })),
  }),
  'follow-up-recorded': (theCase, data) => ({
    ...theCase,
    followUps: changeOne(theCase.followUps, data.id, (each) => ({ ...each, done: true })),
  }),
} satisfies Partial<Evolvers>;
