import { ALWAYS, chapter } from './chapter.js';

/**
 * Communication: we wait for the session, the shuttle or the letter that was arranged. Before a session those who come
 * are reminded; when it is over and nobody has said how it went, the coordinator is asked. A letter is held until the
 * one it is for asks for it, however long that takes; we look at it now and then, and contact nobody.
 */
export const communication = chapter('communication', [
  ...ALWAYS,
  'session-reminder',
  'session-outcome',
  'letter-waiting',
  'letter-review',
]);
