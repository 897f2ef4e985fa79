import { Client } from 'pg';
import { type Contender, liveOnce } from '../life.js';
import { atOnce } from '../numbers.js';
import type { Bench } from '../stack.js';

export interface StoreSize {
  readonly name: string;
  /** Bytes of one sleeping case. */
  readonly journal: number;
  readonly temporal: number;
}

const TEMPORALS = ['temporal', 'temporal_visibility'] as const;

/** Bytes that a sleeping five-command case takes in each store, over so many cases; dead rows are cleared away first. */
export async function sleepingCase(bench: Bench, contender: Contender, cases: number): Promise<StoreSize> {
  const before = await sizes(bench);
  await atOnce(10, Math.ceil(cases / 10), () => liveOnce(contender));
  const after = await sizes(bench);
  const made = Math.ceil(cases / 10) * 10;
  return {
    name: contender.name,
    journal: Math.round((after.journal - before.journal) / made),
    temporal: Math.round((after.temporal - before.temporal) / made),
  };
}

async function sizes(bench: Bench): Promise<{ journal: number; temporal: number }> {
  const journal = await tidySize(bench.database('whenready'));
  const temporal = await Promise.all(TEMPORALS.map((name) => tidySize(bench.database(name))));
  return { journal, temporal: temporal.reduce((sum, one) => sum + one, 0) };
}

async function tidySize(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('VACUUM FULL');
    const found = await client.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes');
    return Number(found.rows[0]?.bytes);
  } finally {
    await client.end();
  }
}
