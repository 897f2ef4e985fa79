import { changeOne, type Evolvers } from './evolver.js';

/** How people fare afterwards. */
export const followUpEvolvers = {
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
  'measures-recorded': (theCase, data) => ({
    ...theCase,
    measures: [
      ...theCase.measures.filter((each) => each.participant !== data.participant || each.when !== data.when),
      { ...data },
    ],
  }),
} satisfies Partial<Evolvers>;
