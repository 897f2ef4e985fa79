import { type Case, type CaseEvent, type Instant, upcastCase } from '@whenready/domain';
import type { PoolClient } from 'pg';
import { EVENT_COLUMNS, type EventRow, eventOf } from './event-rows.js';
import type { RecordRequest } from './request.js';

/** What a command finds once it holds the lock. */
export interface Standing {
  readonly theCase: Case | null;
  /** When its last event happened, by the case's clock. */
  readonly lastEventAt: Instant | null;
  /** The deadline as recorded with the last event. */
  readonly deadline: Instant | null;
  readonly answer: { readonly text: string; readonly bodyHash: string } | null;
}

interface StandingRow {
  readonly snapshot: Case | null;
  readonly snapshot_v: number;
  readonly last_event_at: Date;
  readonly next_deadline_at: Date | null;
  readonly answer: string | null;
  readonly body_hash: string | null;
}

const STANDING = {
  name: 'journal-standing',
  text: `
    SELECT c.snapshot, c.snapshot_v, c.last_event_at, c.next_deadline_at, a.answer, a.body_hash
    FROM cases c LEFT JOIN answers a ON a.case_id = c.id AND a.command_id = $2
    WHERE c.id = $1`,
};

const EVENTS_AFTER = {
  name: 'journal-events-after',
  text: `SELECT ${EVENT_COLUMNS} FROM journal WHERE case_id = $1 AND revision > $2 ORDER BY revision`,
};

/** Reads the case and the stored answer of the command, if there are any. */
export async function standing(client: PoolClient, { caseId, command }: RecordRequest): Promise<Standing> {
  const { rows } = await client.query<StandingRow>({ ...STANDING, values: [caseId, command.id] });
  const row = rows[0];
  if (!row?.snapshot) return { theCase: null, lastEventAt: null, deadline: null, answer: null };
  return {
    theCase: upcastCase(row.snapshot_v, row.snapshot),
    lastEventAt: row.last_event_at.toISOString(),
    deadline: row.next_deadline_at?.toISOString() ?? null,
    answer: row.answer === null || row.body_hash === null ? null : { text: row.answer, bodyHash: row.body_hash },
  };
}

/** Every event of a case after a revision, in order. */
export async function eventsAfter(client: PoolClient, caseId: string, revision: number): Promise<CaseEvent[]> {
  const { rows } = await client.query<EventRow>({ ...EVENTS_AFTER, values: [caseId, revision] });
  return rows.map(eventOf);
}
