import { attempted, receiptCame, sentAfterAll } from '../reminders.js';
import { always, type Rule } from './rule.js';

/** What became of one attempt at a reminder. One that was settled meanwhile is left as it is, unless it went out after all. */
export const recordReminder: Rule<'record-reminder'> = {
  title: 'Record a reminder',
  explain: 'What became of a reminder that fell due.',
  by: [],
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload: { reminder: id, ...attempt }, profile, now }) => {
    const reminder = theCase.reminders.find((each) => each.id === id);
    return reminder ? attempted({ theCase, reminder, profile, now }, attempt) : sentAfterAll(theCase, id, attempt);
  },
};

/** What a provider told of a message that it took, however late. */
export const recordReceipt: Rule<'record-receipt'> = {
  title: 'Record a receipt',
  explain: 'What a provider told of a message that it took.',
  by: [],
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload, profile, now }) => receiptCame(theCase, payload, profile, now),
};
