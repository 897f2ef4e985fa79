import type { Instant } from '../calendar/types.js';
import type { ReminderReason } from '../reminderReasons.js';
import type { ChannelCode, CloseOutcome, Reason } from '../words.js';

/** The course of the case: stages, tasks, reminders, its end. */
export interface CoursePayloads {
  'complete-task': { task: string; textId: string | null };
  'add-note': { textId: string };
  close: { outcome: CloseOutcome; reason: Reason | null; textId: string | null };
  /** `cameBack`: those who had withdrawn and return by their own choice. */
  reopen: { cameBack: string[]; textId: string | null };
  /** Time is a command too: everything that is due by now falls due. */
  'time-passed': { due: Instant };
  /** What became of a reminder, told by the effect that tried to send it. */
  'record-reminder': {
    reminder: string;
    outcome: 'sent' | 'not-sent' | 'unknown';
    channel: ChannelCode | null;
    why: ReminderReason | null;
  };
}
