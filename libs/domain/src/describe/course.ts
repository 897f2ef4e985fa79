import type { CourseEvents } from '../events/course.js';
import { sayCode, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

export const courseLines: Lines<CourseEvents> = {
  'stage-entered': (data) => `Moved from ${sayCode(data.from)} to ${sayCode(data.stage)}`,
  'note-added': () => 'Note added',
  'case-closed': (data) => `Closed: ${sayCode(data.outcome)}${data.reason ? ` (${sayCode(data.reason)})` : ''}`,
  'case-reopened': () => 'Reopened',
  'task-raised': ({ role, kind, subject, dueOn }) =>
    `Task for the ${sayCode(role)}: ${sayCode(kind)}${subject ? ` to the ${subject}` : ''}, due ${sayDay(dueOn)}`,
  'task-escalated': (data) => `Task went up to the ${sayCode(data.role)}, due ${sayDay(data.dueOn)}`,
  'task-done': (data) => (data.how === 'by-hand' ? 'Task done' : 'Task no longer needed'),
  'clock-turned': (data) =>
    ({
      ours: 'The wait is ours again',
      theirs: 'The wait is theirs',
      outside: 'Waiting for an outside date',
    })[data.whose],
  'case-stalled': ({ ourDays, stage, reasons }) =>
    `Stalled (${reasons.map(sayCode).join(', ')}) after ${ourDays} working days of ours in ${sayCode(stage)}`,
  'stall-ended': () => 'No longer stalled',
};
