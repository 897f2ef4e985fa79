import type { Case } from '../case.js';

/** Before version 3 sessions had no venue, were never moved or started, and nobody's attendance was recorded. */
export const withSessionLives = (theCase: Case): Case => ({
  ...theCase,
  sessions: theCase.sessions.map((session) => ({ ...OLD_SESSION, ...session })),
});

const OLD_SESSION = {
  coFacilitators: [],
  venue: null,
  link: null,
  moved: 0,
  telling: null,
  startedAt: null,
  present: [],
  attendance: [],
} as const;
