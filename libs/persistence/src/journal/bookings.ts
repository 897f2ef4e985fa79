import {
  bookedBy,
  type BookedKind,
  BOOKED_KINDS,
  type Case,
  type CaseEvent,
  clashRefusal,
  type EventName,
  type Refusal,
} from '@whenready/domain';
import type { PoolClient } from 'pg';

/** What happened to a session that changes what it takes up. */
const TOUCHING: ReadonlySet<EventName> = new Set<EventName>(['session-arranged', 'session-moved', 'session-recorded']);

const NAME = 'bookings_apart';
const EXCLUSION_VIOLATION = '23P01';

/** Everyone who books the same room or colleague waits here, in one order for all, so that nobody waits in a circle. */
const LOCK = {
  name: 'bookings-lock',
  text: `
    SELECT pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtextextended('booking ' || kind || ' ' || resource, 0) AS key
      FROM json_populate_recordset(NULL::bookings, $1::json) ORDER BY key OFFSET 0
    ) keys`,
};

const CLASHING = {
  name: 'bookings-clashing',
  text: `
    SELECT DISTINCT b.kind FROM json_populate_recordset(NULL::bookings, $1::json) w
    JOIN bookings b ON b.kind = w.kind AND b.resource = w.resource AND b.during && w.during
    WHERE NOT (b.case_id = $2 AND b.session = ANY ($3::text[]))`,
};

const UNBOOK = {
  name: 'bookings-unbook',
  text: 'DELETE FROM bookings WHERE case_id = $1 AND session = ANY ($2::text[])',
};

const BOOK = {
  name: 'bookings-book',
  text: `INSERT INTO bookings SELECT * FROM json_populate_recordset(NULL::bookings, $1::json)`,
};

/**
 * Books what the case's sessions take up after these events, and gives back what they no longer do.
 * @returns the refusal where something is taken by another session: nothing has been written then
 * @throws what {@link clashIn} understands, where somebody wrote past the locks
 */
export async function book(client: PoolClient, after: Case, events: readonly CaseEvent[]): Promise<Refusal | null> {
  const touched = [...new Set(events.flatMap((event) => (isTouching(event) ? [event.data.id] : [])))];
  if (touched.length === 0) return null;
  const rows = JSON.stringify(rowsOf(after, touched));
  await client.query({ ...LOCK, values: [rows] });
  const clashing = await client.query<{ kind: BookedKind }>({ ...CLASHING, values: [rows, after.id, touched] });
  if (clashing.rows.length > 0) return clashRefusal(clashing.rows.map(({ kind }) => kind));
  await client.query({ ...UNBOOK, values: [after.id, touched] });
  await client.query({ ...BOOK, values: [rows] });
  return null;
}

/** The refusal that the table's own guarantee stands for; null for any other error. */
export function clashIn(error: unknown): Refusal | null {
  const { code, constraint, detail = '' } = error as { code?: string; constraint?: string; detail?: string };
  if (code !== EXCLUSION_VIOLATION || constraint !== NAME) return null;
  return clashRefusal(BOOKED_KINDS.filter((kind) => detail.includes(`=(${kind}, `)));
}

type Touching = Extract<CaseEvent, { type: 'session-arranged' | 'session-moved' | 'session-recorded' }>;
const isTouching = (event: CaseEvent): event is Touching => TOUCHING.has(event.type);

/** A person is known within their case alone, so their case is part of what names them. */
function rowsOf({ id: caseId, sessions }: Case, touched: readonly string[]): object[] {
  const booked = sessions.filter(({ id, outcome }) => touched.includes(id) && outcome === 'arranged');
  return booked.flatMap((session) =>
    bookedBy(session).map(({ kind, id }) => ({
      case_id: caseId,
      session: session.id,
      kind,
      resource: kind === 'person' ? `${caseId}/${id}` : id,
      during: `[${session.startsAt},${session.endsAt})`,
    })),
  );
}
