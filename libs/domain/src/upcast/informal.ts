import type { Case } from '../case.js';

/** Before version 3 all practice was formal. */
export const withPractice = (theCase: Case): Case => ({ ...OLD, ...theCase });

const OLD = { practice: 'formal', informal: null } as const;
