import { type CaseEvent, upcastEvent } from '@whenready/domain';
import type { RecordRequest } from './request.js';
import { publicBody, publicType } from './public-events.js';

/** A journal row as pg gives it. */
export interface EventRow {
  readonly revision: number;
  readonly type: string;
  readonly v: number;
  readonly data: unknown;
  readonly actor_kind: 'staff' | 'system';
  readonly actor_id: string | null;
  readonly actor_role: string | null;
  readonly happened_at: Date;
}

/** The columns of {@link EventRow}. */
export const EVENT_COLUMNS = 'revision, type, v, data, actor_kind, actor_id, actor_role, happened_at';

/** An event out of its row, in today's shape. */
export function eventOf(row: EventRow): CaseEvent {
  const by =
    row.actor_kind === 'staff' ? { kind: 'staff', id: row.actor_id, role: row.actor_role } : { kind: 'system' };
  const { type, v, data, revision } = row;
  return upcastEvent({ type, data, v, revision, at: row.happened_at.toISOString(), by } as CaseEvent);
}

/** The journal's rows of one command. The command's text belongs to its first event. */
export function journalRows({ caseId, command }: RecordRequest, events: readonly CaseEvent[]): object[] {
  const text = textIdOf(command.payload);
  return events.map((event, place) => ({
    case_id: caseId,
    revision: event.revision,
    command_id: command.id,
    place,
    type: event.type,
    v: event.v,
    data: event.data,
    actor_kind: event.by.kind,
    actor_id: event.by.kind === 'staff' ? event.by.id : null,
    actor_role: event.by.kind === 'staff' ? event.by.role : null,
    text_id: place === 0 ? text : null,
    happened_at: event.at,
  }));
}

/** The outbox rows of what other systems may hear. */
export function outboxRows(caseId: string, events: readonly CaseEvent[]): object[] {
  return events.flatMap((event) => {
    const body = publicBody(event);
    if (body === null) return [];
    return [{ case_id: caseId, revision: event.revision, type: publicType(event), body, happened_at: event.at }];
  });
}

/** The stored text that a command carries, if any. */
export function textIdOf(payload: object): string | null {
  return (payload as { textId?: string | null }).textId ?? null;
}
