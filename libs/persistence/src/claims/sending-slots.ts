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

/** The first minute from $2 on that has a place left, whichever way others were given; this one only while it may send. */
const FIRST_FREE = `
  SELECT min(minute) AS minute FROM (
    SELECT $2::timestamptz AS minute
      WHERE NOT EXISTS (SELECT 1 FROM sending_minutes WHERE profile = $1 AND minute = $2)
    UNION ALL SELECT minute FROM sending_minutes
      WHERE profile = $1 AND minute >= $2 AND taken < $3 AND (minute > $2 OR sent < $3)
    UNION ALL SELECT full_one.minute + interval '1 minute' FROM sending_minutes full_one
      WHERE profile = $1 AND minute >= $2 AND NOT EXISTS (
        SELECT 1 FROM sending_minutes WHERE profile = $1 AND minute = full_one.minute + interval '1 minute')
  ) free`;

const TAKE = `
  INSERT INTO sending_minutes (profile, minute, taken, sent)
  SELECT $1, minute, 1, CASE WHEN minute = $2 THEN 1 ELSE 0 END FROM (${FIRST_FREE}) first
  ON CONFLICT (profile, minute)
    DO UPDATE SET taken = sending_minutes.taken + 1, sent = sending_minutes.sent + EXCLUDED.sent
  RETURNING minute, taken`;

/** Whoever had a place sends in this minute, if it has not sent all that it may. */
const USE = `
  INSERT INTO sending_minutes (profile, minute, taken, sent) VALUES ($1, $2, 1, 1)
  ON CONFLICT (profile, minute) DO UPDATE SET sent = sending_minutes.sent + 1 WHERE sending_minutes.sent < $3`;

const FORGET = `DELETE FROM sending_minutes WHERE profile = $1 AND minute < $2::timestamptz - interval '1 hour'`;

/**
 * Takes a place among a service's messages, of which no minute sends more than its rate: those who ask first go first,
 * and what does not fit into this minute is spread evenly over the next ones that have room. A place ahead stays
 * theirs: asking again gives the same one. Whoever comes after their minute, for much was going on, goes at once while
 * this minute may still send, so that no flood follows a standstill.
 * @returns null where the message may go now, else the moment of its place, in UTC
 */
export async function takeSlot(client: PoolClient, asked: SlotAsked): Promise<Instant | null> {
  const { caseId, reminderId, profile, perMinute, now } = asked;
  const mine = await slotOf(client, caseId, reminderId);
  if (mine !== null && mine > now) return mine;
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sending ${profile}`]);
  if (mine !== null) {
    await dropSlot(client, caseId, reminderId);
    const { rowCount } = await client.query(USE, [profile, minuteOf(now), perMinute]);
    if (rowCount === 1) return null;
  }
  const at = await nextPlace(client, asked);
  if (at !== null)
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

const minuteOf = (moment: Instant): Instant => `${moment.slice(0, 16)}:00.000Z`;

async function slotOf(client: PoolClient, caseId: string, reminderId: string): Promise<Instant | null> {
  const { rows } = await client.query<{ at: Date }>(
    'SELECT at FROM sending_slots WHERE case_id = $1 AND reminder_id = $2',
    [caseId, reminderId],
  );
  return rows[0]?.at.toISOString() ?? null;
}

/** The moment of the next place; null where it is in this minute. */
async function nextPlace(client: PoolClient, { profile, perMinute, now }: SlotAsked): Promise<Instant | null> {
  const thisMinute = minuteOf(now);
  const { rows } = await client.query<{ minute: Date; taken: number }>(TAKE, [profile, thisMinute, perMinute]);
  const { minute, taken } = rows[0] as { minute: Date; taken: number };
  if (taken === 1) await client.query(FORGET, [profile, thisMinute]);
  if (minute.toISOString() === thisMinute) return null;
  return new Date(minute.getTime() + Math.floor(((taken - 1) * MINUTE_MS) / perMinute)).toISOString();
}
