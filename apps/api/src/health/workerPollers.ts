import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '@whenready/contracts';

/** A worker that polls asks at least once in this time. */
const FRESH_MS = 60_000;
const WORKFLOW_TASKS = 1;

/**
 * How many workers have asked Temporal for work lately.
 * @param until epoch milliseconds after which nobody waits for Temporal's answer
 * @throws what the client throws where Temporal does not answer
 */
export async function freshPollers(client: Client, until: number, now: number = Date.now()): Promise<number> {
  const { pollers } = await client.connection.withDeadline(until, () =>
    client.workflowService.describeTaskQueue({
      namespace: client.options.namespace,
      taskQueue: { name: TASK_QUEUE },
      taskQueueType: WORKFLOW_TASKS,
    }),
  );
  const asked = (pollers ?? []).map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000);
  return asked.filter((at) => now - at < FRESH_MS).length;
}
