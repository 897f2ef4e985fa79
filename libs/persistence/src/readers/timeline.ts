import type { CaseEvent } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { EVENT_COLUMNS, type EventRow, eventOf } from '../journal/event-rows.js';
import type { StoredEvent } from './shapes.js';

interface TimelineRow extends EventRow {
  readonly actor_name: string | null;
  readonly text: string | null;
  readonly recorded_at: Date;
}

/** Letters and messages have a door of their own: a timeline shows that they were stored, never their words. */
const OWN_DOOR = `'draft-letter', 'note-shuttle-leg'`;

const TIMELINE = `
  SELECT ${EVENT_COLUMNS.split(', ').map((column) => `j.${column}`)}, j.recorded_at, s.name AS actor_name, t.body AS text
  FROM journal j
  LEFT JOIN staff s ON s.id = j.actor_id
  LEFT JOIN texts t ON t.id = j.text_id AND t.case_id = j.case_id AND t.adopted_at IS NOT NULL
    AND t.kind NOT IN (${OWN_DOOR})
  WHERE j.case_id = $1 AND j.revision < $2
  ORDER BY j.revision DESC LIMIT $3`;

/**
 * Events of a case, newest first.
 * @param before only events before this revision
 * @param limit at most so many
 */
export async function timelineOf(
  dataSource: DataSource,
  caseId: string,
  before: number,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await dataSource.query<TimelineRow[]>(TIMELINE, [caseId, before, limit]);
  return rows.map((row) => {
    const event = eventOf(row);
    return {
      event,
      actorName: row.actor_name,
      actorRole: event.by.kind === 'staff' ? event.by.role : null,
      text: row.text,
      recordedAt: row.recorded_at.toISOString(),
    };
  });
}

/** One stored text of a case, once its command is in the journal; null where there is none. */
export async function textOf(dataSource: DataSource, caseId: string, id: string): Promise<string | null> {
  const rows = await dataSource.query<{ body: string }[]>(
    'SELECT body FROM texts WHERE id = $1 AND case_id = $2 AND adopted_at IS NOT NULL',
    [id, caseId],
  );
  return rows[0]?.body ?? null;
}

const JOURNAL = `SELECT ${EVENT_COLUMNS} FROM journal WHERE case_id = $1 ORDER BY revision`;

/** All events of a case, oldest first. */
export async function journalOf(dataSource: DataSource, caseId: string): Promise<CaseEvent[]> {
  const rows = await dataSource.query<EventRow[]>(JOURNAL, [caseId]);
  return rows.map(eventOf);
}
