import type { RemindingEvents } from '../events/reminding.js';
import { REASON_WORDS, type ReminderReason } from '../reminderReasons.js';
import type { ChannelCode, ReminderOutcome } from '../words.js';
import { sayChannel, sayCode, sayMoment } from '../wording.js';
import type { Lines } from './lines.js';

export const remindingLines: Lines<RemindingEvents> = {
  'reminder-due': (data) => `Reminder due (${sayCode(data.purpose)})`,
  'reminder-postponed': ({ until, why }) => `Reminder not sent: ${REASON_WORDS[why]}; next try ${sayMoment(until)}`,
  'reminder-handed': ({ channel }) => `Reminder given to the provider (${sayChannel(channel)})`,
  'reminder-failed': ({ channel, why }) => `Reminder by ${sayChannel(channel)} failed: ${REASON_WORDS[why]}`,
  'reminder-retried': () => 'Reminder tried again',
  'reminder-recorded': ({ outcome, channel, why }) => ended(outcome, channel, why),
  'address-failed': ({ channel }) => `The address for ${sayChannel(channel)} does not work`,
};

function ended(outcome: ReminderOutcome, channel: ChannelCode | null, why: ReminderReason | null): string {
  const by = channel ? sayChannel(channel) : 'an unknown channel';
  if (outcome === 'sent') return `Reminder sent by ${by}`;
  if (outcome === 'delivered') return `Reminder delivered by ${by}`;
  const reason = why ? `: ${REASON_WORDS[why]}` : '';
  return outcome === 'unknown' ? `Reminder of unknown outcome${reason}` : `Reminder not sent${reason}`;
}
