import type { Evolvers } from './evolver.js';

/** How the case hangs together with others: one link with each. */
export const linksEvolvers = {
  'case-linked': (theCase, { other, kind }, event) => ({
    ...theCase,
    links: [...theCase.links.filter((each) => each.other !== other), { other, kind, since: event.at }],
  }),
} satisfies Partial<Evolvers>;
