import { randomUUID } from 'node:crypto';
import { TASK_QUEUE } from '@whenready/contracts';
import { environmentOf } from '@whenready/infra';
import { type CodecKeys, parseCodecKeys } from '@whenready/platform';
import { connectTemporal } from '@whenready/platform/temporal';
import { HOME, running } from './stack.js';

async function round<T>(workflow: string, asOf: string): Promise<T> {
  const keys = parseCodecKeys(environmentOf(HOME, 'rehearsal').WHENREADY_CODEC_KEYS ?? '') as CodecKeys;
  const client = connectTemporal({ address: running().urls.temporal, namespace: 'rehearsal', codecKeys: keys });
  const options = { taskQueue: TASK_QUEUE, workflowId: `${workflow}-${randomUUID()}`, args: [asOf] };
  return client.workflow.execute(workflow, options).finally(() => client.connection.close()) as Promise<T>;
}

/** Runs the daily round of drafts in the rehearsal, as of the morning of a day. */
export const draftRound = (day: string): Promise<{ noticed: number; expired: number }> =>
  round('draftExpiry', `${day}T07:00:00.000Z`);

/** Runs the round of strangers' messages in the rehearsal, as of a moment. */
export const strangersRound = (asOf: string): Promise<{ sent: number }> => round('acknowledgeStrangers', asOf);
