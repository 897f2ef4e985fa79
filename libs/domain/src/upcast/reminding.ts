import type { Case } from '../case.js';
import { fallenDue } from '../remindersDue.js';

/** Before version 4 a reminder was sent or not, at once; no address was known to fail, and no message was remembered. */
export const withReminding = (theCase: Case): Case => ({
  ...theCase,
  lastReminders: [],
  reminders: theCase.reminders.map((reminder) => fallenDue(reminder, reminder.dueAt)),
  tracks: theCase.tracks.map((track) => ({ ...track, badAddresses: [], addressSince: {} })),
});
