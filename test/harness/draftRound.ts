import { randomUUID } from 'node:crypto';
import { TASK_QUEUE } from '@whenready/contracts';
import { environmentOf } from '@whenready/infra';
import { type CodecKeys, parseCodecKeys } from '@whenready/platform';
import { connectTemporal } from '@whenready/platform/temporal';
import { HOME, running } from './stack.js';

/** Runs the daily round of drafts in the rehearsal, as of the morning of a day. */
export async function draftRound(day: string): Promise<{ noticed: number; expired: number }> {
  const keys = parseCodecKeys(environmentOf(HOME, 'rehearsal').WHENREADY_CODEC_KEYS ?? '') as CodecKeys;
  const client = connectTemporal({ address: running().urls.temporal, namespace: 'rehearsal', codecKeys: keys });
  const options = { taskQueue: TASK_QUEUE, workflowId: `drafts-${randomUUID()}`, args: [`${day}T07:00:00.000Z`] };
  return client.workflow.execute('draftExpiry', options).finally(() => client.connection.close()) as never;
}
