import type { Case } from './case.js';
import { referralIsComplete } from './commands/referral.js';
import { communicationUnderWay, communicationUnfinished, hasCommunicated } from './questions.js';
import type { Stage } from './words.js';

/** A legal move between stages: from where, to where, and when it comes about. */
export interface Move {
  readonly from: Stage;
  readonly to: Stage;
  readonly why: string;
  readonly when: (theCase: Case) => boolean;
}

const OPEN: readonly Stage[] = ['referral', 'eligibility', 'preparation', 'communication', 'follow-up'];
const isReopened = (theCase: Case): boolean => theCase.closed === null;

/** Every legal move, in the order in which they are tried. A stage follows from the case; nobody sets it by hand. */
export const MOVES: readonly Move[] = [
  ...OPEN.map((from): Move => ({
    from,
    to: 'closed',
    why: 'the case was closed',
    when: (theCase) => theCase.closed !== null,
  })),
  {
    from: 'referral',
    to: 'eligibility',
    why: 'accepted, with a provider and a coordinator',
    when: referralIsComplete,
  },
  { from: 'eligibility', to: 'preparation', why: 'found eligible', when: (theCase) => theCase.eligible },
  {
    from: 'preparation',
    to: 'communication',
    why: 'a session is arranged, or a shuttle or a letter begun',
    when: communicationUnderWay,
  },
  {
    from: 'communication',
    to: 'follow-up',
    why: 'the outcome is recorded and nothing is under way but a letter that is held',
    when: (theCase) => theCase.agreement !== null && hasCommunicated(theCase) && !communicationUnfinished(theCase),
  },
  {
    from: 'communication',
    to: 'preparation',
    why: 'nothing is arranged any more and nobody has communicated',
    when: (theCase) => !communicationUnderWay(theCase) && !hasCommunicated(theCase),
  },
  {
    from: 'follow-up',
    to: 'communication',
    why: 'more communication was arranged, or a held letter asked for',
    when: communicationUnfinished,
  },
  {
    from: 'closed',
    to: 'preparation',
    why: 'reopened after it was found eligible',
    when: (theCase) => isReopened(theCase) && theCase.eligible,
  },
  {
    from: 'closed',
    to: 'eligibility',
    why: 'reopened after it was accepted',
    when: (theCase) => isReopened(theCase) && referralIsComplete(theCase),
  },
  { from: 'closed', to: 'referral', why: 'reopened before it was accepted', when: isReopened },
];

/** The move that the case is ready for; null where it stays. */
export const nextMove = (theCase: Case): Move | null =>
  MOVES.find((move) => move.from === theCase.stage && move.when(theCase)) ?? null;
