import { plusMinutes } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, DueReminder } from './case.js';
import type { EventData } from './events.js';
import type { Deadline } from './waiting.js';

/** A reminder that falls due at a moment. */
export const fallenDue = (data: EventData['reminder-due'], at: Instant): DueReminder => ({
  ...data,
  dueAt: at,
  ...fresh(at),
});

const fresh = (at: Instant) =>
  ({ state: 'due', since: at, nextAt: null, attempt: 1, away: 0, putOff: 0, channel: null, tried: [] }) as const;

/** How long an attempt may stay without an outcome before a person is asked to settle it. */
const OUTCOME_MINUTES = 60;

/**
 * When messages that have not ended go on: the next attempt, the last moment for a receipt, or for the outcome of an
 * attempt. Its silence, and a missing receipt, are settled by a person.
 */
export const ofReminders = ({ reminders }: Case): Deadline[] => reminders.map(ofReminder);

function ofReminder({ id, state, since, nextAt }: DueReminder): Deadline {
  if (state === 'postponed' && nextAt) return { kind: 'reminder-retry', at: nextAt, about: id, raises: null };
  const raises = { task: 'settle-reminder', role: 'coordinator' } as const;
  if (state === 'handed' && nextAt) return { kind: 'reminder-receipt', at: nextAt, about: id, raises };
  return { kind: 'reminder-outcome', at: plusMinutes(since, OUTCOME_MINUTES), about: id, raises };
}
