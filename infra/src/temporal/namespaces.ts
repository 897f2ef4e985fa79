import { Connection } from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.js';
import { searchAttributes } from './names.js';

const keyword = 2; // temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD
const alreadyExists = 6; // the gRPC status
const retention = 30 * 24 * 3600; // seconds

/** True when a Temporal server answers at host:port. */
export async function temporalAnswers(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  await connection.close();
  return true;
}

/** Registers a namespace (closed cases are kept 30 days) with its search attributes, and waits until it can be used. */
export async function registerNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await tolerating(alreadyExists, () =>
      connection.workflowService.registerNamespace({
        namespace,
        workflowExecutionRetentionPeriod: { seconds: retention as never },
      }),
    );
    await addSearchAttributes(connection, namespace);
    await usable(connection, namespace);
  } finally {
    await connection.close();
  }
}

async function addSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await patiently(() => connection.operatorService.listSearchAttributes({ namespace }));
  const missing = searchAttributes.filter((name) => !(name in (customAttributes ?? {})));
  if (missing.length === 0) return;
  const wanted = Object.fromEntries(missing.map((name) => [name, keyword]));
  await tolerating(alreadyExists, () =>
    connection.operatorService.addSearchAttributes({ namespace, searchAttributes: wanted }),
  );
}

// The server reads its namespaces and their attributes every few seconds: a query by one of them is the proof.
async function usable(connection: Connection, namespace: string): Promise<void> {
  const query = searchAttributes.map((name) => `${name} = 'none'`).join(' AND ');
  await patiently(() => connection.workflowService.countWorkflowExecutions({ namespace, query }));
}

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (Date.now() > until) throw new PlainError(`Temporal: ${(error as Error).message}`);
      await sleep(100);
    }
  }
}

async function tolerating(code: number, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if ((error as { code?: number }).code === code) return;
    throw new PlainError(`Temporal: ${(error as Error).message}`);
  }
}
