import { ALWAYS, chapter } from './chapter.js';

/**
 * Follow-up: we wait for the amends that were agreed and for the conversations afterwards. When one is due, silence
 * makes a task for the coordinator; the case stays open until somebody closes it.
 */
export const followUp = chapter('follow-up', [
  ...ALWAYS,
  'letter-waiting',
  'letter-review',
  'amends-reminder',
  'amends-due',
  'follow-up-due',
]);
