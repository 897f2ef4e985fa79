import 'reflect-metadata';
import { ConfigError } from '@whenready/platform';
import { Pool } from 'pg';
import { createApplication } from './application.js';
import { readWebConfig } from './config.js';
import { sessionStore } from './security/session.js';

/** Starts the web app and stays up until it is told to stop. */
async function main(): Promise<void> {
  const config = readWebConfig();
  const pool = new Pool({ connectionString: config.DATABASE_URL, max: 5, connectionTimeoutMillis: 5_000 });
  // A connection that PostgreSQL drops while it is idle is replaced by the next request.
  pool.on('error', () => undefined);
  const app = await createApplication(config, sessionStore(pool));
  app.enableShutdownHooks();
  await app.listen(config.PORT, config.HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
