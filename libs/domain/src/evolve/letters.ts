import { changeOne, type Evolvers } from './evolver.js';

/** Letters from one side to the other. */
export const lettersEvolvers = {
  'letter-begun': (theCase, data, event) => ({
    ...theCase,
    letters: [...theCase.letters, { ...data, begunAt: event.at, outcome: 'begun' }],
  }),
  'letter-recorded': (theCase, data) => ({
    ...theCase,
    letters: changeOne(theCase.letters, data.id, (letter) => ({ ...letter, outcome: data.outcome })),
  }),
} satisfies Partial<Evolvers>;
