import type { Instant } from '../calendar/types.js';
import type { ReminderReason } from '../reminderReasons.js';
import type { AttemptOutcome, ChannelCode, Receipt } from '../words.js';

/** What is told to the case of its messages. */
export interface RemindingPayloads {
  /** What became of one attempt, told by the effect that made it. */
  'record-reminder': {
    reminder: string;
    outcome: AttemptOutcome;
    /** Of one that was not sent: the one that failed, where another may do; null where none will. */
    channel: ChannelCode | null;
    why: ReminderReason | null;
    /** For one that was put off: until when. Null or left out where no provider was there: the case says when then. */
    until?: Instant | null;
  };
  /** What a provider told later of a message that it took. */
  'record-receipt': { reminder: string; participant: string; channel: ChannelCode; receipt: Receipt };
}
