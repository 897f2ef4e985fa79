import type { Case } from '../case.js';
import type { Letter } from '../letters.js';

type OldLetter = Pick<Letter, 'id' | 'kind' | 'from' | 'to' | 'begunAt'> & {
  readonly outcome: 'begun' | 'delivered' | 'not-delivered' | 'cancelled';
};

const STATES = { begun: 'begun', delivered: 'released', 'not-delivered': 'declined', cancelled: 'cancelled' } as const;

/** Before version 3 a letter was begun, then delivered or not; no draft was kept, and there were no shuttles. */
export function withEscrow(theCase: Case): Case {
  const letters = theCase.letters as unknown as readonly OldLetter[];
  return { ...theCase, letters: letters.map(inEscrow), shuttles: [] };
}

const inEscrow = ({ outcome, ...letter }: OldLetter): Letter => ({
  ...letter,
  replyTo: null,
  state: STATES[outcome],
  stateSince: letter.begunAt,
  drafts: [],
  checked: null,
  askedAt: null,
  reviewOn: null,
  releasedAt: outcome === 'delivered' ? letter.begunAt : null,
  waitingToldAt: null,
  read: null,
});
