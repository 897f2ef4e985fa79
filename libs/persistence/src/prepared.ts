import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from './data-source.js';

/** A statement that each connection prepares once, for what every request asks. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Runs a prepared statement and answers its rows. */
export async function rowsOf<T extends QueryResultRow>(
  dataSource: DataSource,
  { name, text }: Statement,
  values: unknown[],
): Promise<T[]> {
  const { rows } = await poolOf(dataSource).query<T>({ name, text, values });
  return rows;
}
