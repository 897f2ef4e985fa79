import { databaseUrl, waitFor } from '@whenready/infra';
import { Client } from 'pg';
import { HOME, running } from '../harness/stack.js';
import { standIn } from '../harness/messages.js';

/** The moments of a message's life at which something can die. */
export const MOMENTS = [
  'before the claim',
  'after the claim, before it is sent',
  'while the provider is taking it',
  'after it was sent, before that is recorded',
  'after it was recorded, before the case is told',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** Whose message it is. */
export interface Whose {
  readonly caseId: string;
  readonly participant: string;
}

const pid = (name: string): number => running().processes[name]?.pid ?? 0;

/** Sessions of the database that stand in a message's way, so that it stops where a test wants it. */
export class Obstacles {
  private readonly clients: Client[] = [];

  constructor(private readonly whose: Whose) {}

  private async session(): Promise<Client> {
    const client = new Client({ connectionString: databaseUrl(HOME, 'rehearsal') });
    client.on('error', () => undefined);
    await client.connect();
    this.clients.push(client);
    return client;
  }

  /** Holds the person's row; the second who asks for it gets it before whoever asks later. */
  async holdPerson(): Promise<{ held: Promise<void>; release: () => Promise<void> }> {
    const { caseId, participant } = this.whose;
    const client = await this.session();
    await client.query('BEGIN');
    const held = client
      .query('SELECT 1 FROM participants WHERE case_id = $1 AND id = $2 FOR UPDATE', [caseId, participant])
      .then(() => undefined);
    return { held, release: () => end(client) };
  }

  /** Holds the claim: its end cannot be recorded. */
  async holdClaim(): Promise<() => Promise<void>> {
    const client = await this.session();
    await client.query('BEGIN');
    await client.query('SELECT 1 FROM reminder_claims WHERE case_id = $1 FOR UPDATE', [this.whose.caseId]);
    return () => end(client);
  }

  /** Waits until so many sessions wait for rows of the message: the worker is where the obstacle is. */
  async waiting(table: 'participants' | 'reminder_claims', count = 1): Promise<void> {
    const client = await this.session();
    const waits = async () =>
      ((
        await client.query(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE '%' || $1 || '%'`,
          [table],
        )
      ).rowCount ?? 0) >= count || undefined;
    await waitFor(`someone to wait for ${table}`, waits, { every: 20, within: 60_000 });
  }

  async state(): Promise<string | undefined> {
    const client = await this.session();
    const sql = 'SELECT state FROM reminder_claims WHERE case_id = $1 ORDER BY claimed_at DESC LIMIT 1';
    return (await client.query<{ state: string }>(sql, [this.whose.caseId])).rows[0]?.state;
  }

  async clear(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end().catch(() => undefined)));
  }
}

const end = (client: Client): Promise<void> =>
  client.query('COMMIT').then(
    () => undefined,
    () => undefined,
  );

/**
 * Lets a message go on until that moment, and stops it there.
 * @param fallDue lets it fall due
 * @returns lets it go on
 */
export async function stopAt(moment: Moment, obstacles: Obstacles, fallDue: () => void): Promise<() => Promise<void>> {
  if (moment === 'while the provider is taking it') {
    await standIn('fail', { mode: 'take-late' });
    fallDue();
    await waitFor('the claim', async () => (await obstacles.state()) === 'sending' || undefined, {
      every: 50,
      within: 60_000,
    });
    return () => standIn('fail', { mode: 'none' }).catch(() => undefined);
  }
  const first = await obstacles.holdPerson();
  await first.held;
  fallDue();
  await obstacles.waiting('participants');
  if (moment === 'before the claim') return first.release;
  const second = await obstacles.holdPerson();
  await obstacles.waiting('participants', 2);
  await first.release();
  await second.held;
  await obstacles.waiting('participants');
  if (moment === 'after the claim, before it is sent') return second.release;
  const releaseClaim = await obstacles.holdClaim();
  await second.release();
  await obstacles.waiting('reminder_claims');
  if (moment === 'after it was sent, before that is recorded') return releaseClaim;
  const temporal = pid('temporal');
  process.kill(temporal, 'SIGSTOP');
  await releaseClaim();
  await waitFor('the record', async () => (await obstacles.state()) === 'handed' || undefined, { every: 50 });
  return async () => {
    try {
      process.kill(temporal, 'SIGCONT');
    } catch {
      return;
    }
  };
}
