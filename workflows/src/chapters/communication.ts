import { ALWAYS, chapter } from './chapter.js';

/**
 * Communication: we wait for the session, the shuttle or the letter that was arranged. Before a session those who come
 * are reminded; when it is over and nobody has said how it went, the coordinator is asked, and so with a letter.
 */
export const communication = chapter('communication', [...ALWAYS, 'session-reminder', 'session-outcome']);
