import type { CalendarDay } from '../calendar/types.js';
import type {
  CloseOutcome,
  Reason,
  StaffRole,
  Stage,
  StallReason,
  TaskKind,
  TaskSubject,
  WhoseClock,
} from '../words.js';

/** The course of the case: stages, tasks, its end. */
export interface CourseEvents {
  'stage-entered': { stage: Stage; from: Stage };
  'note-added': Record<never, never>;
  'case-closed': {
    outcome: CloseOutcome;
    reason: Reason | null;
    /** Ids of the messages that go on beyond it; left out where none do. */
    keeps?: string[];
  };
  'case-reopened': {
    /** Who came back of those who had withdrawn; null, in cases told before it was asked, for everyone. */
    cameBack: string[] | null;
  };
  'task-raised': {
    id: string;
    kind: TaskKind;
    role: StaffRole;
    participant: string | null;
    subject: TaskSubject | null;
    session: string | null;
    dueOn: CalendarDay;
  };
  'task-escalated': { id: string; role: StaffRole; dueOn: CalendarDay };
  'task-done': { id: string; how: 'by-hand' | 'overtaken' };
  'clock-turned': { whose: WhoseClock; banked: number };
  /** Why the case stands still, now: every reason, those known before included. */
  'case-stalled': { stage: Stage; ourDays: number; reasons: StallReason[] };
  'stall-ended': Record<never, never>;
}
