import { createHash } from 'node:crypto';
import { type Case, upcastCase } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { Match, NewInbound, Placing, Target } from './inbound.js';

/** What people must not lose is on the disk before they are told that we have it. */
export const BEGIN_DURABLE = 'BEGIN; SET LOCAL synchronous_commit = on';

/** Whom an address belongs to is found by its key: `7700 900123` is `+447700900123`, as texts go to it and come from it. */
const KEYS = { text: ['phone_key', 'phone'], email: ['email_key', 'email'] } as const;

const AT_MOST = 100;

/**
 * Those whose telephone number or email address it is, in every case; under lock where they are to be left alone, so
 * that it waits for a message that is being sent and nothing goes afterwards.
 */
export async function matchesOf(
  client: PoolClient,
  by: keyof typeof KEYS,
  address: string,
  locked: boolean,
): Promise<Match[]> {
  const [key, column] = KEYS[by];
  const { rows } = await client.query<{ case_id: string; id: string; snapshot_v: number; snapshot: Case }>(
    `SELECT p.case_id, p.id, c.snapshot_v, c.snapshot FROM participants p JOIN cases c ON c.id = p.case_id
     WHERE p.adopted_at IS NOT NULL AND ${key}(p.${column}) = ${key}($1)
     ORDER BY p.case_id, p.id LIMIT ${AT_MOST} ${locked ? 'FOR UPDATE OF p' : ''}`,
    [address],
  );
  return rows.map((row) => ({
    caseId: row.case_id,
    participant: row.id,
    theCase: upcastCase(row.snapshot_v, row.snapshot),
  }));
}

/** Whether these bytes came before. What a sender's provider names is stored once, and so is what has our own id. */
export async function insertInbound(client: PoolClient, message: NewInbound): Promise<boolean> {
  const { id, how, kind, profiles, from, name, reference, said, until, body, providerId, at } = message;
  const { rowCount } = await client.query(
    `INSERT INTO inbound_messages (id, how, kind, profiles, from_address, from_hash, from_name, reference, said, until,
       body, provider_id, received_at, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'received') ON CONFLICT DO NOTHING`,
    [id, how, kind, profiles, from, from && hashOf(from), name, reference, said, until, body, providerId, at],
  );
  return rowCount === 1;
}

/** Notes where it goes; where it goes nowhere, it is on the list. */
export async function place(client: PoolClient, { id, at }: NewInbound, { targets, profiles, kind }: Placing) {
  const state = targets.length > 0 ? 'received' : 'unmatched';
  await client.query('UPDATE inbound_messages SET state = $2, profiles = $3, kind = $4 WHERE id = $1', [
    id,
    state,
    profiles,
    kind,
  ]);
  for (const { caseId, participant } of targets)
    await client.query(
      `INSERT INTO inbound_targets (inbound_id, case_id, participant_id, state, next_try_at)
       VALUES ($1, $2, $3, 'waiting', $4) ON CONFLICT DO NOTHING`,
      [id, caseId, participant ?? '', at],
    );
}

/** From here on nothing is sent to them; whoever is sending now holds their rows, and is waited for. */
export async function stopMessages(client: PoolClient, people: readonly Target[], at: string): Promise<void> {
  for (const { caseId, participant } of people)
    await client.query('UPDATE participants SET stopped_at = coalesce(stopped_at, $3) WHERE case_id = $1 AND id = $2', [
      caseId,
      participant,
      at,
    ]);
}

/** By which an address is known again where it is not kept. */
export const hashOf = (address: string): string =>
  createHash('sha256').update(address.trim().toLowerCase()).digest('hex');
