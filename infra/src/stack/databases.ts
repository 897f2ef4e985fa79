import type { HomePaths } from '../home.js';
import type { StackOptions } from '../options.js';
import { embeddedPostgres } from '../postgres/cluster.js';
import { makeDatabases, makeOwners, withDatabase } from '../postgres/databases.js';
import type { Secrets } from '../secrets.js';
import type { ChildSpec, ChildSurroundings } from '../supervise/child.js';
import type { TemporalStore } from '../temporal/config.js';
import { spaces } from '../temporal/names.js';

/** Where PostgreSQL is, for each of its users. */
export interface DatabaseUrls {
  live: string;
  rehearsal: string;
  /** For the Temporal server's schemas. */
  temporal: string;
  temporalStore: TemporalStore;
}

const ours = [spaces.live.database, spaces.rehearsal.database];
const temporals = ['temporal', 'temporal_visibility'];

/** Starts the embedded PostgreSQL, or takes the existing one, and makes the databases that are missing. */
export async function startDatabases(
  options: StackOptions,
  paths: HomePaths,
  port: number,
  secrets: Secrets,
  around: ChildSurroundings,
  keep: (spec: ChildSpec) => Promise<void>,
): Promise<DatabaseUrls> {
  if (options.databaseUrl) return existing(options.databaseUrl, options.temporalAddress === undefined);
  const admin = `postgres://postgres:${secrets.postgresPassword}@127.0.0.1:${port}/postgres`;
  await keep(await embeddedPostgres(paths.postgres, port, admin, secrets.postgresPassword, around));
  await makeOwners(admin, [
    { role: 'whenready', password: secrets.whenreadyPassword, databases: ours },
    { role: 'temporal', password: secrets.temporalPassword, databases: options.temporalAddress ? [] : temporals },
  ]);
  return urls(
    `postgres://whenready:${secrets.whenreadyPassword}@127.0.0.1:${port}/${spaces.live.database}`,
    `postgres://temporal:${secrets.temporalPassword}@127.0.0.1:${port}/temporal`,
  );
}

async function existing(url: string, withTemporal: boolean): Promise<DatabaseUrls> {
  await makeDatabases(url, [spaces.rehearsal.database, ...(withTemporal ? temporals : [])]);
  return urls(url, withDatabase(url, 'temporal'));
}

/** Works the addresses of all databases out of those of the live one and of Temporal's. */
function urls(live: string, temporal: string): DatabaseUrls {
  const { hostname, port, username, password, searchParams } = new URL(temporal);
  return {
    live,
    rehearsal: withDatabase(live, spaces.rehearsal.database),
    temporal,
    temporalStore: {
      address: `${hostname}:${port || 5432}`,
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      tls: !['', 'disable', 'prefer'].includes(searchParams.get('sslmode') ?? ''),
    },
  };
}
