import { NativeConnection, Runtime, Worker, DefaultLogger } from '@temporalio/worker';
import { readConfig, variables } from '@whenready/platform';
import { dataConverter } from '@whenready/platform/codec';
import type { BareActivities } from './contract.js';
import { BARE_QUEUE } from './contract.js';
import { decideBare } from './decide.js';
import { tuning } from '@whenready/worker/hosting/tuning';

const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, WHENREADY_CODEC_KEYS } = readConfig({
  TEMPORAL_ADDRESS: variables.TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE: variables.TEMPORAL_NAMESPACE,
  WHENREADY_CODEC_KEYS: variables.WHENREADY_CODEC_KEYS,
});

const activities: BareActivities = { decide: async (request) => decideBare(request) };

async function main(): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
  const worker = await Worker.create({
    ...tuning,
    connection,
    namespace: TEMPORAL_NAMESPACE,
    taskQueue: BARE_QUEUE,
    dataConverter: dataConverter(WHENREADY_CODEC_KEYS),
    workflowsPath: require.resolve('./workflows.js'),
    activities,
  });
  process.send?.('ready');
  await worker.run();
  await connection.close();
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
