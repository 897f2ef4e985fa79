import type { Case, Share } from '../case.js';
import { COMMUNICATION_FORMATS } from '../formats/index.js';

type Earlier = Omit<Case, 'shares' | 'coordinatorSince'> & Partial<Pick<Case, 'shares' | 'coordinatorSince'>>;

/** Before version 3 no case was shared, nobody knew since when it had its coordinator, and directness was left to the format. */
export function withOwnership(theCase: Earlier): Case {
  const none: readonly Share[] = [];
  const sessions = theCase.sessions.map((each) => ({
    ...each,
    directness: COMMUNICATION_FORMATS[each.format].directness,
  }));
  return { ...theCase, shares: theCase.shares ?? none, coordinatorSince: theCase.coordinatorSince ?? null, sessions };
}
