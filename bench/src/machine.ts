import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { Client as Postgres } from 'pg';
import type { Client } from '@temporalio/client';
import type { Bench } from './stack.js';

/** The machine and the versions, one line each: figures mean nothing without them. */
export async function describeMachine(bench: Bench, client: Client): Promise<string[]> {
  const cores = cpus();
  const { serverVersion } = await client.workflowService.getSystemInfo({});
  return [
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}) for everything: servers, worker, api and the clients`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, Temporal server ${serverVersion}, SDK ${sdkVersion()}, ${await postgresVersion(bench)}`,
  ];
}

function sdkVersion(): string {
  const file = join(dirname(require.resolve('@temporalio/client')), '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function postgresVersion(bench: Bench): Promise<string> {
  const client = new Postgres({ connectionString: bench.database('whenready') });
  await client.connect();
  try {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return `PostgreSQL ${rows[0]?.server_version}`;
  } finally {
    await client.end();
  }
}
