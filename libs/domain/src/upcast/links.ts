import type { Case } from '../case.js';

/** Before version 3 no case was linked with another. */
export const withLinks = (theCase: Case): Case => ({ ...theCase, links: theCase.links ?? [] });
