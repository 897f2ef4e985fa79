import type { Case } from '../case.js';

/** Before version 4 nobody could answer a message, and nobody had stopped them. */
export const withAnswers = (theCase: Case): Case => ({
  ...theCase,
  tracks: theCase.tracks.map((track) => ({ ...UNANSWERED, ...track })),
});

const UNANSWERED = { answer: null, stopped: null } as const;
