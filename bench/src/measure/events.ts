import type { Client } from '@temporalio/client';
import type { Contender } from '../life.js';

export interface EventsPerCommand {
  readonly name: string;
  /** History events of each of the five commands, refer first. */
  readonly each: readonly number[];
}

/** History events that each command of a case adds. */
export async function eventsPerCommand(client: Client, contender: Contender): Promise<EventsPerCommand> {
  const running = await contender.refer();
  const lengths = [await settledLength(client, running.workflowId)];
  await running.ready();
  for (const step of running.steps) {
    await step();
    lengths.push(await settledLength(client, running.workflowId));
  }
  return { name: contender.name, each: lengths.map((length, at) => length - (lengths[at - 1] ?? 0)) };
}

/** The history's length once it has stopped growing. */
async function settledLength(client: Client, workflowId: string): Promise<number> {
  for (let before = -1; ;) {
    const { historyLength } = await client.workflow.getHandle(workflowId).describe();
    if (historyLength === before) return historyLength;
    before = historyLength;
    await new Promise((done) => setTimeout(done, 150));
  }
}
