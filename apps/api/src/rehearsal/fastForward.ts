import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { caseWorkflowId } from '@whenready/contracts';
import type { Instant } from '@whenready/domain';
import { retryable } from '@whenready/platform';

/** Skips on the way: one for each deadline of the case. */
const SKIPS_AT_MOST = 10_000;
/** Before the next attempt where the connection was lost. */
const PAUSE_MS = 200;
/** The server's words for what came of a poll. */
const POLL_AGAIN = 1;
const REACHED = 2;

interface Timestamp {
  readonly seconds?: unknown;
  readonly nanos?: number | null;
}
const toMs = ({ seconds, nanos }: Timestamp): number => Number(seconds ?? 0) * 1000 + Math.floor((nanos ?? 0) / 1e6);

/** The server closes connections that have grown old, whoever still waits: the same poll is sent again by another one. */
async function againAfter(error: unknown, until: number): Promise<number> {
  if (!retryable(error) || Date.now() + PAUSE_MS >= until) throw error;
  await pause(PAUSE_MS);
  return POLL_AGAIN;
}

/** Moves a case's own clock on the real server, in the rehearsal namespace, which alone allows it. */
export class FastForward {
  constructor(private readonly client: Client) {}

  /** The case's own clock: the wall's until it was first moved. */
  async clockOf(caseId: string): Promise<Instant> {
    const { workflowExtendedInfo } = await this.client.workflowService.describeWorkflowExecution({
      namespace: this.client.options.namespace,
      execution: { workflowId: caseWorkflowId(caseId) },
    });
    const own = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return new Date(own ? toMs(own) : Date.now()).toISOString();
  }

  /**
   * Lets a case live until a moment of its own clock: every deadline on the way falls due, in order.
   * @param ms how far, from the case's own now
   * @param until epoch milliseconds after which nobody waits any more
   * @returns whether the clock got there; it stops early where the case ends on the way
   * @throws what the client throws, also where time is up
   */
  async by(caseId: string, ms: number, until: number): Promise<boolean> {
    const id = randomUUID();
    const namespace = this.client.options.namespace;
    const workflowExecution = { workflowId: caseWorkflowId(caseId) };
    const timeSkippingConfig = {
      enabled: true,
      fastForwardConfig: { id, duration: msToTs(ms) },
      maxSessionSkipCount: SKIPS_AT_MOST,
    };
    const service = this.client.workflowService;
    return this.client.connection.withDeadline(until, async () => {
      await service.updateWorkflowExecutionOptions({
        namespace,
        workflowExecution,
        workflowExecutionOptions: { timeSkippingConfig },
        updateMask: { paths: ['time_skipping_config'] },
      });
      const poll = { namespace, workflowExecution, fastForwardId: id };
      let result: number = POLL_AGAIN;
      while (result === POLL_AGAIN)
        result = await service.pollWorkflowExecutionTimeSkipping(poll).then(
          (polled) => polled.fastForwardPollingResult,
          (error: unknown) => againAfter(error, until),
        );
      return result === REACHED;
    });
  }
}
