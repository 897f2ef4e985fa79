import type { Case, CaseEvent, DueReminder } from '@whenready/domain';

/**
 * Messages to send now: those that fell due in these events, or are tried again, and have no outcome in them yet.
 * @param after the case with the events folded in
 */
export function remindersIn(events: readonly CaseEvent[], after: Case | null): DueReminder[] {
  const started = new Set(
    events.flatMap(({ type, data }) => (type === 'reminder-due' || type === 'reminder-retried' ? [data.id] : [])),
  );
  return (after?.reminders ?? []).filter(({ id, state }) => state === 'due' && started.has(id));
}
