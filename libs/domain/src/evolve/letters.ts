import type { Case } from '../case.js';
import type { CaseEvent } from '../events.js';
import type { Letter } from '../letters.js';
import type { LetterState } from '../words.js';
import { changeOne, type Evolvers } from './evolver.js';

/** How a letter stood whose end was told before letters were held in escrow. */
const TOLD_BEFORE = { delivered: 'released', 'not-delivered': 'declined', cancelled: 'cancelled' } as const;

/** The case with one letter in another state since this event. */
const turned = (
  theCase: Case,
  id: string,
  { at }: CaseEvent,
  state: LetterState,
  more: (letter: Letter) => Partial<Letter> = () => ({}),
): Case => ({
  ...theCase,
  letters: changeOne(theCase.letters, id, (letter) => ({ ...letter, state, stateSince: at, ...more(letter) })),
});

/** Letters from one side to the other, from the first draft to the reading. */
export const lettersEvolvers = {
  'letter-begun': (theCase, { id, kind, from, to, replyTo }, { at }) => ({
    ...theCase,
    letters: [
      ...theCase.letters,
      {
        id,
        kind,
        from,
        to,
        replyTo: replyTo ?? null,
        begunAt: at,
        state: 'begun',
        stateSince: at,
        drafts: [],
        checked: null,
        askedAt: null,
        reviewOn: null,
        releasedAt: null,
        waitingToldAt: null,
        read: null,
      },
    ],
  }),
  'letter-recorded': (theCase, { id, outcome }, event) =>
    turned(theCase, id, event, TOLD_BEFORE[outcome], () => ({
      releasedAt: outcome === 'delivered' ? event.at : null,
    })),
  'letter-drafted': (theCase, { id, text }, event) =>
    turned(theCase, id, event, 'drafted', ({ drafts }) => ({
      drafts: [...drafts, { text, at: event.at }],
      checked: null,
      reviewOn: null,
    })),
  'letter-checked': (theCase, { id, text, outcome, reviewOn }, event) => {
    const asked = theCase.letters.find((letter) => letter.id === id)?.askedAt;
    return outcome === 'passed'
      ? turned(theCase, id, event, asked ? 'asked-for' : 'held', () => ({ checked: text, reviewOn }))
      : turned(theCase, id, event, 'sent-back');
  },
  'letter-asked-for': (theCase, { id }, event) =>
    turned(theCase, id, event, 'asked-for', () => ({ askedAt: event.at })),
  'letter-released': (theCase, { id, text }, event) => ({
    ...turned(theCase, id, event, 'released', () => ({ checked: text, releasedAt: event.at, reviewOn: null })),
    signOffs: { ...theCase.signOffs, session: undefined },
  }),
  'letter-read': (theCase, { id, on, tellWriter }, event) =>
    turned(theCase, id, event, 'read', () => ({ read: { on, tellWriter } })),
  'letter-ended': (theCase, { id, how }, event) =>
    turned(theCase, id, event, how, () => ({ checked: null, askedAt: null, reviewOn: null })),
  'letter-review-due': (theCase, { id, nextReviewOn }) => ({
    ...theCase,
    letters: changeOne(theCase.letters, id, (letter) => ({ ...letter, reviewOn: nextReviewOn })),
  }),
} satisfies Partial<Evolvers>;
