import type { Instant } from '@whenready/domain';
import type { PoolClient } from 'pg';

/** Who asks for a place among the messages of a service. */
export interface SlotAsked {
  readonly caseId: string;
  readonly reminderId: string;
  /** Code of the service profile, whose messages share one rate. */
  readonly profile: string;
  readonly perMinute: number;
  /** When the message would go, in UTC. */
  readonly now: Instant;
}

const MINUTE_MS = 60_000;
/** How late a place may be used. After a longer standstill places are given anew, so that no flood follows. */
const STAYS_GOOD_MS = 5 * MINUTE_MS;

/** The first minute from $2 on that has a place left, whichever way others were given. */
const FIRST_FREE = `
  SELECT min(minute) AS minute FROM (
    SELECT $2::timestamptz AS minute
      WHERE NOT EXISTS (SELECT 1 FROM sending_minutes WHERE profile = $1 AND minute = $2)
    UNION ALL SELECT minute FROM sending_minutes WHERE profile = $1 AND minute >= $2 AND taken < $3
    UNION ALL SELECT full_one.minute + interval '1 minute' FROM sending_minutes full_one
      WHERE profile = $1 AND minute >= $2 AND NOT EXISTS (
        SELECT 1 FROM sending_minutes WHERE profile = $1 AND minute = full_one.minute + interval '1 minute')
  ) free`;

const TAKE = `
  INSERT INTO sending_minutes (profile, minute, taken) SELECT $1, minute, 1 FROM (${FIRST_FREE}) first
  ON CONFLICT (profile, minute) DO UPDATE SET taken = sending_minutes.taken + 1
  RETURNING minute, taken`;

/**
 * Takes a place among a service's messages, of which no minute has more than its rate: those who ask first go first,
 * and what does not fit into this minute is spread evenly over the next ones that have room. A place ahead stays
 * theirs: asking again gives the same one.
 * @returns null where the message may go now, else the moment of its place, in UTC
 */
export async function takeSlot(client: PoolClient, asked: SlotAsked): Promise<Instant | null> {
  const { caseId, reminderId, profile, now } = asked;
  const mine = await slotOf(client, caseId, reminderId);
  if (mine !== null && mine > now) return mine;
  if (mine !== null) await dropSlot(client, caseId, reminderId);
  if (mine !== null && Date.parse(now) - Date.parse(mine) <= STAYS_GOOD_MS) return null;
  const at = await nextPlace(client, asked);
  if (at <= now) return null;
  await client.query('INSERT INTO sending_slots (case_id, reminder_id, profile, at) VALUES ($1, $2, $3, $4)', [
    caseId,
    reminderId,
    profile,
    at,
  ]);
  return at;
}

/** Gives a place up that is not needed. */
export async function dropSlot(client: PoolClient, caseId: string, reminderId: string): Promise<void> {
  await client.query('DELETE FROM sending_slots WHERE case_id = $1 AND reminder_id = $2', [caseId, reminderId]);
}

async function slotOf(client: PoolClient, caseId: string, reminderId: string): Promise<Instant | null> {
  const { rows } = await client.query<{ at: Date }>(
    'SELECT at FROM sending_slots WHERE case_id = $1 AND reminder_id = $2',
    [caseId, reminderId],
  );
  return rows[0]?.at.toISOString() ?? null;
}

/** The moment of the next place; `now` or earlier where there is one in this minute. */
async function nextPlace(client: PoolClient, { profile, perMinute, now }: SlotAsked): Promise<Instant> {
  const thisMinute = Math.floor(Date.parse(now) / MINUTE_MS) * MINUTE_MS;
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sending ${profile}`]);
  const first = new Date(thisMinute).toISOString();
  const { rows } = await client.query<{ minute: Date; taken: number }>(TAKE, [profile, first, perMinute]);
  const { minute, taken } = rows[0] as { minute: Date; taken: number };
  if (taken === 1)
    await client.query(
      `DELETE FROM sending_minutes WHERE profile = $1 AND minute < $2::timestamptz - interval '1 hour'`,
      [profile, first],
    );
  if (minute.getTime() === thisMinute) return now;
  return new Date(minute.getTime() + Math.floor(((taken - 1) * MINUTE_MS) / perMinute)).toISOString();
}
