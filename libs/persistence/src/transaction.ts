import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { poolOf } from './data-source.js';
import { isStoreAway } from './store-away.js';

/**
 * Runs `work` in one transaction on one connection: commits what it returns, rolls back what it throws. A connection
 * that was lost on the way is thrown away, not given back.
 * @param begin the opening statement, with the locks that go with it: one trip for all
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  begin: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await poolOf(dataSource).connect();
  let lost: Error | undefined;
  const onError = (error: Error) => (lost = error);
  client.on('error', onError);
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    if (isStoreAway(error)) lost = error as Error;
    else await client.query('ROLLBACK').catch((failure: Error) => (lost = failure));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(lost);
  }
}
