import { changeOne, type Evolvers } from './evolver.js';

/** What people were told by themselves: never a second time. */
export const messagesEvolvers = {
  'amends-reminded': (theCase, { item }, { at }) => ({
    ...theCase,
    agreement: theCase.agreement && {
      ...theCase.agreement,
      items: changeOne(theCase.agreement.items, item, (each) => ({ ...each, remindedAt: at })),
    },
  }),
  'letter-waiting-told': (theCase, { id }, { at }) => ({
    ...theCase,
    letters: changeOne(theCase.letters, id, (letter) => ({ ...letter, waitingToldAt: at })),
  }),
} satisfies Partial<Evolvers>;
