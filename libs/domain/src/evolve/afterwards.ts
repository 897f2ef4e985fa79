import { changeOne, type Evolvers } from './evolver.js';

/** Complaints and case studies. */
export const afterwardsEvolvers = {
  'complaint-recorded': (theCase, data) => ({
    ...theCase,
    complaints: [...theCase.complaints, { ...data, warnedAt: null, answered: null }],
  }),
  'complaint-warned': (theCase, { id }, event) => ({
    ...theCase,
    complaints: changeOne(theCase.complaints, id, (each) => ({ ...each, warnedAt: event.at })),
  }),
  'complaint-answered': (theCase, { id, outcome }, event) => ({
    ...theCase,
    complaints: changeOne(theCase.complaints, id, (each) => ({ ...each, answered: { outcome, at: event.at } })),
  }),
  'case-study-used': (theCase, _data, event) => ({ ...theCase, caseStudy: { since: event.at } }),
  'case-study-stopped': (theCase) => ({ ...theCase, caseStudy: null }),
} satisfies Partial<Evolvers>;
