import { Client } from 'pg';
import { PlainError } from '../plain-error.js';

/** A role with a password of its own and the databases it owns. */
export interface Owner {
  role: string;
  password: string;
  databases: readonly string[];
}

/** True when a connection can be made and used. */
export async function canConnect(url: string): Promise<boolean> {
  return withClient(url, async () => true).catch(() => false);
}

/** Makes the roles and databases that are missing, on the embedded PostgreSQL, as its superuser. */
export async function makeOwners(adminUrl: string, owners: readonly Owner[]): Promise<void> {
  await withClient(adminUrl, async (client) => {
    for (const { role, password, databases } of owners) {
      const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = known.rowCount ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${name(client, role)} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
      for (const database of databases) await makeDatabase(client, database, role);
    }
  });
}

/** Makes the databases that are missing on an existing server; its user needs CREATEDB for that. */
export async function makeDatabases(url: string, databases: readonly string[]): Promise<void> {
  try {
    await withClient(url, async (client) => {
      for (const database of databases) await makeDatabase(client, database);
    });
  } catch (error) {
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new PlainError(
      `DATABASE_URL: ${reason}. Check the address, and give its user CREATEDB or make the databases ${databases.join(', ')}.`,
    );
  }
}

/** True when a table of this name is in the database's public schema. */
export async function hasTable(url: string, table: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const found = await client.query('SELECT to_regclass($1) AS it', [`public.${table}`]);
    return found.rows[0].it !== null;
  });
}

/** The URL with another database, and optionally another role. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** The URL without its password, to be shown. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}

async function makeDatabase(client: Client, database: string, owner?: string): Promise<void> {
  const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (known.rowCount) return;
  await client.query(`CREATE DATABASE ${name(client, database)}${owner ? ` OWNER ${name(client, owner)}` : ''}`);
}

function name(client: Client, text: string): string {
  return client.escapeIdentifier(text);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
