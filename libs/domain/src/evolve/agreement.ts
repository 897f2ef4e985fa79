import { changeOne, type Evolvers } from './evolver.js';

/** What was agreed, and how far it is. */
export const agreementEvolvers = {
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
} satisfies Partial<Evolvers>;
