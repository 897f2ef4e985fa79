import type { CalendarDay } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** Words that are promised to be nameless, for whoever reads what came in for a service. */
export interface NamelessComment {
  readonly profile: string;
  /** In Europe/London: nothing tells the hour. */
  readonly day: CalendarDay;
  readonly body: string;
}

/**
 * Moves what waits to the list in a statement of its own, under ids and moments that tell nothing, so that not even the
 * database's own marks tie a comment to the link that it came by.
 */
const RELEASE = `
  WITH released AS (DELETE FROM waiting_comments RETURNING profile, day, body)
  INSERT INTO inbound_messages (id, how, kind, profiles, body, state, received_at, recorded_at)
  SELECT gen_random_uuid(), 'form', 'message', ARRAY[profile], body, 'unmatched', midnight, midnight
  FROM released, LATERAL (SELECT day::timestamp AT TIME ZONE 'Europe/London') of_day (midnight)
  ORDER BY random()`;

/** Stores a comment with whatever else the transaction stores: both are kept, or neither is. */
export async function keepComment(client: PoolClient, { profile, day, body }: NamelessComment): Promise<void> {
  await client.query('INSERT INTO waiting_comments (profile, day, body) VALUES ($1, $2, $3)', [profile, day, body]);
}

/** Puts the comments that wait on the lists of their services; a comment that is there is in no way tied to a person. */
export async function releaseComments(dataSource: DataSource): Promise<void> {
  await dataSource.query(RELEASE);
}
