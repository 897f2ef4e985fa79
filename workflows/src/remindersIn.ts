import type { CaseEvent, DueReminder } from '@whenready/domain';

/** Reminders that fell due in these events and have no outcome in them yet. */
export function remindersIn(events: readonly CaseEvent[]): DueReminder[] {
  const told = events.flatMap((event) => (event.type === 'reminder-recorded' ? [event.data.id] : []));
  return events.flatMap((event) =>
    event.type === 'reminder-due' && !told.includes(event.data.id) ? [{ ...event.data, dueAt: event.at }] : [],
  );
}
