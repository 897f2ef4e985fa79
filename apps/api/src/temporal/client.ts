import { Client, Connection } from '@temporalio/client';
import type { CodecKeys } from '@whenready/platform';
import { dataConverter } from '@whenready/platform/codec';

export interface TemporalPlace {
  /** host:port */
  readonly address: string;
  readonly namespace: string;
  readonly codecKeys: CodecKeys;
}

/**
 * The client that commands travel through. It connects at the first call. It does not try again by itself: trying
 * again is the delivery's, which must know whether an attempt can have reached the server.
 */
export function commandClient({ address, namespace, codecKeys }: TemporalPlace): Client {
  const connection = Connection.lazy({
    address,
    connectTimeout: '5s',
    interceptors: [],
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 1000 },
  });
  return new Client({ connection, namespace, dataConverter: dataConverter(codecKeys) });
}
