import { Client } from 'pg';
import { away, refused } from '../problem.js';

const NO_SUCH_DATABASE = '3D000';
const ALREADY_THERE = ['42P04', '23505'];

/**
 * Makes the database that a URL names, where it is missing.
 * @returns whether it was made
 * @throws Problem where PostgreSQL does not answer, or does not let this user make it
 */
export async function makeDatabase(url: string): Promise<boolean> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  try {
    await withClient(url, async () => undefined);
    return false;
  } catch (error) {
    if (codeOf(error) !== NO_SUCH_DATABASE) throw unreachable(error);
  }
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  return withClient(maintenance.href, async (client) => {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error: unknown) => {
      if (ALREADY_THERE.includes(codeOf(error) ?? '')) return;
      const reason = (error as Error).message;
      throw refused(
        'DATABASE_NOT_MADE',
        `Cannot make the database ${name}: ${reason}.`,
        'Make it, or give its user CREATEDB.',
      );
    });
    return true;
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

function unreachable(error: unknown): Error {
  const reason = (error as Error).message || codeOf(error);
  return away('DATABASE_AWAY', `PostgreSQL: ${reason}.`, 'Start it, or set DATABASE_URL to where it runs.');
}
