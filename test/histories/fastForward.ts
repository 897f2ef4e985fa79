import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';

/**
 * Lets a running execution's own clock run ahead; resolves when it is there. Works in the rehearsal's namespace only.
 * @param days of 24 hours
 */
export async function fastForward(client: Client, workflowId: string, days: number): Promise<void> {
  const id = randomUUID();
  const { namespace } = client.options;
  const workflowExecution = { workflowId };
  const seconds = Math.round(days * 86_400);
  await client.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id, duration: { seconds } },
        maxSessionSkipCount: 1000,
      },
    } as never,
    updateMask: { paths: ['time_skipping_config'] },
  });
  await client.workflowService.pollWorkflowExecutionTimeSkipping({
    namespace,
    workflowExecution,
    fastForwardId: id,
  } as never);
}
