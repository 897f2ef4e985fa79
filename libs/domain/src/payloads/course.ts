import type { Instant } from '../calendar/types.js';
import type { CloseOutcome, Reason } from '../words.js';

/** The course of the case: stages, tasks, its end. */
export interface CoursePayloads {
  'complete-task': { task: string; textId: string | null };
  'add-note': { textId: string };
  close: { outcome: CloseOutcome; reason: Reason | null; textId: string | null };
  /** `cameBack`: those who had withdrawn and return by their own choice. */
  reopen: { cameBack: string[]; textId: string | null };
  /** Time is a command too: everything that is due by now falls due. */
  'time-passed': { due: Instant };
}
