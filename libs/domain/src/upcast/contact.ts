import type { Case } from '../case.js';

/** Before version 4 nobody was asked how they may be reached safely. */
export const withSafeContact = (theCase: Case): Case => ({
  ...theCase,
  tracks: theCase.tracks.map((track) => ({ ...UNASKED, ...track })),
});

const UNASKED = { safeContact: null };
