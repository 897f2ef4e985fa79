import { FORMATS } from './communication.js';

/** Formal practice, and informal practice that is recorded in one step. */

export const PRACTICES = ['formal', 'informal'] as const;
export type Practice = (typeof PRACTICES)[number];

/** What was done: people talked where they were, or one of the formats on a small scale. */
export const INFORMAL_WAYS = ['conversation', ...FORMATS] as const;
export type InformalWay = (typeof INFORMAL_WAYS)[number];

/** How it ended. */
export const INFORMAL_ENDINGS = ['resolved', 'apology', 'agreement', 'referred-on', 'nothing'] as const;
export type InformalEnding = (typeof INFORMAL_ENDINGS)[number];
