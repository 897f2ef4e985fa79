import { Client, Connection } from '@temporalio/client';
import { dataConverter } from './codec.js';
import type { CodecKeys } from './codecKeys.js';

export interface TemporalPlace {
  /** host:port */
  readonly address: string;
  readonly namespace: string;
  readonly codecKeys: CodecKeys;
}

/**
 * A client that encrypts what it sends. It connects at the first call and again after a restart of the server, so a
 * program may start before Temporal does. Close it with `client.connection.close()`.
 */
export function connectTemporal({ address, namespace, codecKeys }: TemporalPlace): Client {
  const connection = Connection.lazy({ address, connectTimeout: '5s' });
  return new Client({ connection, namespace, dataConverter: dataConverter(codecKeys) });
}
