import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource, migrate } from '@whenready/persistence';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

interface Run {
  readonly urls: { readonly database: string };
  readonly processes?: { readonly postgres?: object };
}

interface Secrets {
  readonly postgresPassword: string;
}

/** A database of its own on the test's PostgreSQL. */
export interface Scratch {
  readonly url: string;
  readonly dataSource: DataSource;
  /** Runs SQL as the administrator, outside the pool. */
  admin(sql: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/** Makes an empty database with today's tables on the PostgreSQL of WHENREADY_TEST_HOME. */
export async function scratchDatabase(options: { poolSize?: number } = {}): Promise<Scratch> {
  const adminUrl = administratorsUrl();
  const name = `scratch_${randomUUID().replaceAll('-', '')}`;
  const admin = (sql: string) => run(adminUrl, sql);
  await admin(`CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const dataSource = await createDataSource(url.href, options).initialize();
  const drop = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await admin(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url: url.href, dataSource, admin, drop };
}

function administratorsUrl(): string {
  const home = process.env.WHENREADY_TEST_HOME;
  if (!home) throw new Error('WHENREADY_TEST_HOME names no running home: run the tests with npm test.');
  const run = JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')) as Run;
  if (!run.processes?.postgres) return process.env.DATABASE_URL ?? run.urls.database;
  const secrets = JSON.parse(readFileSync(join(home, 'secrets', 'secrets.json'), 'utf8')) as Secrets;
  const url = new URL(run.urls.database);
  url.username = 'postgres';
  url.password = secrets.postgresPassword;
  url.pathname = '/postgres';
  return url.href;
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
