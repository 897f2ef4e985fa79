import { ALWAYS, chapter } from './chapter.js';

/**
 * Eligibility: we wait for the three requirements (some responsibility taken, all willing, safe for all) to be looked
 * into with each person, and for the decision. Where someone is not ready yet, their wait keeps its own dates: when the
 * day comes the question is with us, and the reviews in between contact nobody. Silence of ours stalls the case.
 */
export const eligibility = chapter('eligibility', ALWAYS);
