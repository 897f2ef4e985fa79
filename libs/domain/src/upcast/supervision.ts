import type { Case } from '../case.js';
import { countedFrom } from '../supervision.js';

/** Before version 3 supervision was not counted; a case that somebody worked on is counted from its beginning. */
export const withSupervision = (theCase: Case): Case => ({
  ...theCase,
  supervision:
    (theCase as Partial<Case>).supervision ?? (theCase.coordinator === null ? null : countedFrom(theCase.openedAt)),
});
