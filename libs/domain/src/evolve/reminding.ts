import type { Case, DueReminder, PastReminder } from '../case.js';
import { fallenDue } from '../remindersDue.js';
import { changeOne, changeTrack, type Evolvers } from './evolver.js';

const change = (theCase: Case, id: string, how: (reminder: DueReminder) => DueReminder): Case => ({
  ...theCase,
  reminders: changeOne(theCase.reminders, id, how),
});

/** Messages to people: due, put off, with a provider, ended. */
export const remindingEvolvers = {
  'reminder-due': (theCase, data, { at }) => ({ ...theCase, reminders: [...theCase.reminders, fallenDue(data, at)] }),
  'reminder-postponed': (theCase, { id, until, why }, { at }) =>
    change(theCase, id, (reminder) => ({
      ...reminder,
      state: 'postponed',
      since: at,
      nextAt: until,
      away: why === 'provider-away' ? reminder.away + 1 : reminder.away,
      putOff: reminder.putOff + 1,
    })),
  'reminder-handed': (theCase, { id, channel, receiptBy }, { at }) =>
    change(theCase, id, (reminder) => ({
      ...reminder,
      state: 'handed',
      since: at,
      nextAt: receiptBy,
      channel,
      away: 0,
    })),
  'reminder-failed': (theCase, { id, channel }) =>
    change(theCase, id, (reminder) => ({ ...reminder, tried: [...reminder.tried, channel], channel: null, away: 0 })),
  'reminder-retried': (theCase, { id }, { at }) =>
    change(theCase, id, (reminder) => ({
      ...reminder,
      state: 'due',
      since: at,
      nextAt: null,
      attempt: reminder.attempt + 1,
    })),
  'reminder-recorded': (theCase, { id, outcome, channel, why }, { at }) => {
    const ended = [...theCase.reminders, ...theCase.lastReminders].find((each) => each.id === id);
    if (!ended) return theCase;
    const { participant, purpose, occurrence } = ended;
    const past: PastReminder = { id, participant, purpose, occurrence, outcome, channel, why, at };
    return {
      ...theCase,
      reminders: theCase.reminders.filter((reminder) => reminder.id !== id),
      lastReminders: [...theCase.lastReminders.filter((each) => !isSameKind(each, past)), past],
    };
  },
  'address-failed': (theCase, { participant, channel }) =>
    changeTrack(theCase, participant, (track) => ({
      ...track,
      badAddresses: [...new Set([...track.badAddresses, channel])],
    })),
} satisfies Partial<Evolvers>;

const isSameKind = (a: PastReminder, b: PastReminder): boolean =>
  a.participant === b.participant && a.purpose === b.purpose;
