import type { Case } from '../case.js';

/** Before version 4 a reminder was sent or not, at once; no address was known to fail, and no message was remembered. */
export const withReminding = (theCase: Case): Case => ({
  ...theCase,
  lastReminders: [],
  reminders: theCase.reminders.map((reminder) => ({ ...reminder, ...UNTRIED, since: reminder.dueAt })),
  tracks: theCase.tracks.map((track) => ({ ...track, badAddresses: [], addressSince: {} })),
});

const UNTRIED = { state: 'due', nextAt: null, attempt: 1, away: 0, putOff: 0, channel: null, tried: [] } as const;
