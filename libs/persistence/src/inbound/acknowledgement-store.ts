import type { Arrival, Instant } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../transaction.js';
import { hashOf, BEGIN_DURABLE } from './taking.js';

/** A message that came in, with the services that may read it: none where nobody knows whose it is. */
export interface Stranger extends Arrival {
  readonly id: string;
  readonly profiles: readonly string[];
}

/** A message that has been looked at: its sender is told by whoever claimed it, or never. */
export interface Acknowledgement {
  readonly id: string;
  readonly table: keyof typeof NEXT;
  /** Whether it is to be sent now, by whoever asked, and by nobody else. */
  readonly claimed: boolean;
  readonly addressHash: string | null;
  readonly period: string | null;
}

type Row = Omit<Stranger, 'receivedAt' | 'stopped' | 'known' | 'unanswerable'> & {
  readonly receivedAt: Date;
  readonly unanswerable: 'machine' | 'stop' | null;
};

const NEXT = {
  inbound_messages: `SELECT id, how, profiles, from_address AS "from", said, received_at AS "receivedAt",
      NULL AS unanswerable
    FROM inbound_messages
    WHERE acknowledgement IS NULL AND state = 'unmatched' AND how IN ('text', 'email') AND id <> ALL ($1)
    ORDER BY received_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
  intake_messages: `SELECT id, how, ARRAY[profile_code] AS profiles, sender AS "from", NULL AS said,
      received_at AS "receivedAt", unanswerable
    FROM intake_messages
    WHERE acknowledgement IS NULL AND how = 'email' AND id <> ALL ($1)
    ORDER BY received_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
} as const;

const FOR_EVER = 'stop';

interface Facts {
  readonly known: boolean;
  readonly stopped: boolean;
}

const factsBy = (isTheirs: string): string => `
  SELECT EXISTS (SELECT 1 FROM participants p WHERE p.adopted_at IS NOT NULL AND ${isTheirs}) AS known,
    EXISTS (SELECT 1 FROM inbound_messages WHERE said = 'stop' AND from_hash = $2)
      OR EXISTS (SELECT 1 FROM acknowledgements WHERE address_hash = $2 AND period = $3) AS stopped`;
const FACTS = {
  text: factsBy('phone_key(p.phone) = phone_key($1)'),
  email: factsBy('email_key(p.email) = email_key($1)'),
};

/** Telling strangers that their message is here: claimed before it is sent, and once for each address and period. */
export class AcknowledgementStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Looks at the next message that nobody has looked at, the oldest first, in one transaction; others who ask meanwhile
   * get other messages.
   * @param except those that could not be sent just now
   * @param decide the name of the period in which its address is told once; null for one that nobody is told of
   * @returns null where there is none
   */
  async next(
    except: readonly string[],
    at: Instant,
    decide: (message: Stranger) => string | null,
  ): Promise<Acknowledgement | null> {
    return inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      for (const table of ['inbound_messages', 'intake_messages'] as const) {
        const row = (await client.query<Row>(NEXT[table], [except])).rows[0];
        if (row) return settled(client, table, row, at, decide);
      }
      return null;
    });
  }

  /** Notes what became of one that was sent; nothing of it is ever sent again. */
  async settle({ id, table }: Acknowledgement, how: 'sent' | 'unknown' | 'refused'): Promise<void> {
    await this.dataSource.query(
      `UPDATE ${table} SET acknowledgement = $2 WHERE id = $1 AND acknowledgement = 'sending'`,
      [id, how],
    );
  }

  /** Gives a claim back of which certainly nothing was sent. */
  async release({ id, table, addressHash, period }: Acknowledgement): Promise<void> {
    await inTransaction(this.dataSource, BEGIN_DURABLE, async (client) => {
      const { rowCount } = await client.query(
        `UPDATE ${table} SET acknowledgement = NULL, acknowledged_at = NULL
         WHERE id = $1 AND acknowledgement = 'sending'`,
        [id],
      );
      if (rowCount === 1)
        await client.query('DELETE FROM acknowledgements WHERE address_hash = $1 AND period = $2', [
          addressHash,
          period,
        ]);
    });
  }

  /** Forgets who was told before a moment; who said STOP stays. */
  async forget(before: Instant): Promise<void> {
    await this.dataSource.query('DELETE FROM acknowledgements WHERE claimed_at < $1 AND period <> $2', [
      before,
      FOR_EVER,
    ]);
  }
}

async function settled(
  client: PoolClient,
  table: keyof typeof NEXT,
  row: Row,
  at: Instant,
  decide: (message: Stranger) => string | null,
): Promise<Acknowledgement> {
  const message = await withFacts(client, row);
  const addressHash = message.from && hashOf(message.from);
  if (addressHash && row.unanswerable === 'stop') await isFirst(client, addressHash, FOR_EVER, at);
  const period = decide(message);
  const wanted = period !== null && addressHash !== null;
  const claimed = wanted && (await isFirst(client, addressHash, period, at));
  await client.query(`UPDATE ${table} SET acknowledgement = $2, acknowledged_at = $3 WHERE id = $1`, [
    message.id,
    claimed ? 'sending' : wanted ? 'repeated' : 'unwanted',
    claimed ? at : null,
  ]);
  return { id: message.id, table, claimed, addressHash, period };
}

async function isFirst(client: PoolClient, addressHash: string, period: string, at: Instant): Promise<boolean> {
  const { rowCount } = await client.query(
    'INSERT INTO acknowledgements (address_hash, period, claimed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [addressHash, period, at],
  );
  return rowCount === 1;
}

async function withFacts(client: PoolClient, { unanswerable, receivedAt, ...row }: Row): Promise<Stranger> {
  const facts =
    row.from !== null && (await client.query<Facts>(FACTS[row.how], [row.from, hashOf(row.from), FOR_EVER])).rows[0];
  return {
    ...row,
    receivedAt: receivedAt.toISOString(),
    unanswerable: unanswerable !== null,
    known: facts ? facts.known : false,
    stopped: facts ? facts.stopped : false,
  };
}
