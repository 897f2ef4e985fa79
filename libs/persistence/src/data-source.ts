import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { SnakeNames } from './columns.js';
import { entities } from './entities/index.js';
import { migrations } from './migrations/index.js';

/** Name of the table in which TypeORM notes what has run. */
export const MIGRATIONS_TABLE = 'migrations';

/** In milliseconds. A transaction may lie idle while a message is handed to its provider (5 s at most). */
const LIMITS = { statement_timeout: 10_000, query_timeout: 12_000, idle_in_transaction_session_timeout: 15_000 };

/**
 * Opens nothing yet: `await dataSource.initialize()` makes the first connection. Lost connections are replaced by
 * themselves once PostgreSQL is back.
 * @param url `postgres://…`
 * @param options.poolSize connections at most; 10 unless told
 * @param options.patient no time limits, for migrations
 * @param options.pendingOnly for one who writes nothing but what the journal adopts later: its commits do not wait for
 * the disk, since the journal's own commit, which does, takes everything before it along
 */
export function createDataSource(
  url: string,
  options: { poolSize?: number; patient?: boolean; pendingOnly?: boolean } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: MIGRATIONS_TABLE,
    namingStrategy: new SnakeNames(),
    installExtensions: false,
    applicationName: 'whenready',
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 5_000,
    poolErrorHandler: () => undefined,
    logging: false,
    extra: {
      keepAlive: true,
      ...(options.patient ? {} : LIMITS),
      ...(options.pendingOnly ? { options: '-c synchronous_commit=off' } : {}),
    },
  });
}

/** The pool under an initialised DataSource. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as PostgresDriver).master as Pool;
}
