import { hasTable, withDatabase } from '../postgres/databases.js';
import type { ChildSurroundings } from '../supervise/child.js';
import { runOnce } from '../supervise/run-once.js';
import type { TemporalStore } from './config.js';

/** Lays or updates both of the server's schemas with its own SQL tool; what is up to date stays as it is. */
export async function updateSchemas(
  sqlTool: string,
  store: TemporalStore,
  url: string,
  around: ChildSurroundings,
): Promise<void> {
  await Promise.all([
    updateSchema(sqlTool, store, url, 'temporal', 'postgresql/v12/temporal', around),
    updateSchema(sqlTool, store, url, 'temporal_visibility', 'postgresql/v12/visibility', around),
  ]);
}

async function updateSchema(
  sqlTool: string,
  store: TemporalStore,
  url: string,
  database: string,
  schema: string,
  around: ChildSurroundings,
): Promise<void> {
  const [host, port] = store.address.split(':') as [string, string];
  const env = { ...process.env, SQL_PASSWORD: store.password, ...(store.tls ? { SQL_TLS: 'true' } : {}) };
  const common = ['--plugin', 'postgres12', '--ep', host, '-p', port, '-u', store.user, '--db', database];
  const tool = (args: string[]) =>
    runOnce({ name: `schema-${database}`, command: sqlTool, args: [...common, ...args], env }, around);
  if (!(await hasTable(withDatabase(url, database), 'schema_version'))) await tool(['setup-schema', '-v', '0.0']);
  await tool(['update-schema', '--schema-name', schema]);
}
