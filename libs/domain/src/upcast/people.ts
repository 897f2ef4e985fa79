import type { Case } from '../case.js';

/** Before version 3 everyone was a person of the referral, nobody was asked what they need, and no meeting was dated. */
export const withPeople = (theCase: Case): Case => ({
  ...theCase,
  tracks: theCase.tracks.map((track) => ({ ...UNASKED, ...track })),
});

const UNASKED = { kind: 'person', joinedAt: null, needs: [], language: null, meetings: [], wishes: [] } as const;
