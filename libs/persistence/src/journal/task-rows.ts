import type { Case, CaseEvent, Task } from '@whenready/domain';

interface TaskState extends Task {
  readonly doneAt?: string;
  readonly doneHow?: string;
}

/**
 * The rows of every task that the events touch, as they stand afterwards.
 * @param before the case before the events; its open tasks are the ones that can be escalated or done
 */
export function taskRows(caseId: string, before: Case | null, events: readonly CaseEvent[]): object[] {
  const open = new Map((before?.tasks ?? []).map((task) => [task.id, task]));
  const touched = new Map<string, TaskState>();
  for (const event of events) {
    if (event.type === 'task-raised')
      touched.set(event.data.id, { ...event.data, raisedAt: event.at, escalated: false });
    if (event.type !== 'task-escalated' && event.type !== 'task-done') continue;
    const task = touched.get(event.data.id) ?? open.get(event.data.id);
    if (task) touched.set(task.id, { ...task, ...changeOf(event) });
  }
  return [...touched.values()].map((task) => ({
    case_id: caseId,
    id: task.id,
    kind: task.kind,
    role: task.role,
    participant: task.participant,
    due_on: task.dueOn,
    raised_at: task.raisedAt,
    escalated: task.escalated,
    done_at: task.doneAt ?? null,
    done_how: task.doneHow ?? null,
  }));
}

function changeOf(event: CaseEvent & { type: 'task-escalated' | 'task-done' }): Partial<TaskState> {
  return event.type === 'task-escalated'
    ? { role: event.data.role, dueOn: event.data.dueOn, escalated: true }
    : { doneAt: event.at, doneHow: event.data.how };
}
