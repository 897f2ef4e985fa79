import type { Client } from '@temporalio/client';
import type { History } from '@temporalio/common/lib/proto-utils';
import { bundleWorkflowCode, type DataConverter, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { median } from '../numbers.js';

const WARM_UP = 3;

/** Every run of a case, first to last: continue-as-new begins a new one. */
export async function historiesOf(client: Client, workflowId: string): Promise<History[]> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const histories: History[] = [];
  for (let runId: string | undefined | null = raw.workflowExecutionInfo?.firstRunId; runId;) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push(history);
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return histories;
}

export const eventsIn = (histories: readonly History[]): number =>
  histories.reduce((sum, { events }) => sum + (events?.length ?? 0), 0);

/** Bundles workflow code as a worker does at its start. */
export const bundle = (workflowsPath: string, dataConverter: DataConverter): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({ workflowsPath, failureConverterPath: dataConverter.failureConverterPath, logger: QUIET });

/** Milliseconds to replay the histories one after another, the median of so many times. */
export async function replayTime(
  workflowBundle: WorkflowBundleWithSourceMap,
  dataConverter: DataConverter,
  histories: readonly History[],
  times: number,
): Promise<number> {
  const copies = Array.from({ length: times + WARM_UP }, () => histories).flat();
  const numbered = copies.map((history, at) => ({ workflowId: `replay-${at}`, history }));
  const took: number[] = [];
  let began = performance.now();
  for await (const { error } of Worker.runReplayHistories({ workflowBundle, dataConverter }, numbered)) {
    if (error) throw error;
    const now = performance.now();
    took.push(now - began);
    began = now;
  }
  const wholes = Array.from({ length: times + WARM_UP }, (_, at) =>
    took.slice(at * histories.length, (at + 1) * histories.length).reduce((sum, one) => sum + one, 0),
  );
  return median(wholes.slice(WARM_UP));
}

const nothing = (): void => undefined;
const QUIET = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
