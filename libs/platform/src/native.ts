import { NativeConnection } from '@temporalio/worker';

/**
 * The connection that a worker polls through. Loads the native core, so only workers import this module.
 * @param address host:port
 * @throws TransportError where no server answers
 */
export function nativeConnection(address: string): Promise<NativeConnection> {
  return NativeConnection.connect({ address });
}
