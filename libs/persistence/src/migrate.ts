import type { DataSource } from 'typeorm';
import { createDataSource, MIGRATIONS_TABLE } from './data-source.js';
import { migrations } from './migrations/index.js';
import { inTransaction } from './transaction.js';

const ONE_AT_A_TIME = "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('whenready migrations', 0))";

/**
 * Brings the database to this version's tables. Two processes at once are fine: the second waits and finds it done.
 * @param target the database's URL, or a DataSource of {@link createDataSource}
 * @returns the names of the migrations that ran
 */
export async function migrate(target: string | DataSource): Promise<string[]> {
  const url = typeof target === 'string' ? target : (target.options as { url: string }).url;
  const dataSource = await createDataSource(url, { poolSize: 2, patient: true }).initialize();
  try {
    const ran = await inTransaction(dataSource, ONE_AT_A_TIME, () => dataSource.runMigrations({ transaction: 'each' }));
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** The names of the migrations that this version knows and the database lacks. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const [table] = await dataSource.query<{ there: boolean }[]>('SELECT to_regclass($1) IS NOT NULL AS there', [
    MIGRATIONS_TABLE,
  ]);
  const rows = table?.there ? await dataSource.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONS_TABLE}`) : [];
  const known = new Set(rows.map((row) => row.name));
  return migrations.map((migration) => migration.name).filter((name) => !known.has(name));
}
