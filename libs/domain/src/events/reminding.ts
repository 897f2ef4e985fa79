import type { Instant } from '../calendar/types.js';
import type { ReminderReason } from '../reminderReasons.js';
import type { ChannelCode, Purpose, ReminderOutcome } from '../words.js';

/** Messages to people, from the moment at which one falls due to its end. */
export interface RemindingEvents {
  'reminder-due': { id: string; participant: string; purpose: Purpose; occurrence: string };
  /** It did not go now; it is tried again at `until`. */
  'reminder-postponed': { id: string; until: Instant; why: ReminderReason };
  /** A provider took it, and is to tell by `receiptBy` what became of it. */
  'reminder-handed': { id: string; channel: ChannelCode; receiptBy: Instant };
  /** It did not arrive in this channel. */
  'reminder-failed': { id: string; channel: ChannelCode; why: ReminderReason };
  /** It is sent again: at the moment it was put off to, or in another channel. */
  'reminder-retried': { id: string };
  /** How it ended. */
  'reminder-recorded': {
    id: string;
    outcome: ReminderOutcome;
    channel: ChannelCode | null;
    /** Why it was not sent, as a code of {@link REMINDER_REASONS}. */
    why: ReminderReason | null;
  };
  /** A provider told that somebody's address does not work. */
  'address-failed': { participant: string; channel: ChannelCode };
}
