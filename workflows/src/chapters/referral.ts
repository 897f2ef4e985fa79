import { ALWAYS, chapter } from './chapter.js';

/**
 * Referral: we wait for a coordinator to take the referral on, or to decline it, and for a provider that serves the
 * area. Silence past the service level stalls the case and asks a supervisor to unstick it; a task left lying goes up
 * the ladder.
 */
export const referral = chapter('referral', ALWAYS);
