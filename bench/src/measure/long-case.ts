import type { Contender, RunningCase } from '../life.js';

/** A case that was given this many commands in all. */
export async function longCase(contender: Contender, commands: number): Promise<RunningCase> {
  const running = await contender.refer();
  await running.ready();
  for (const step of running.steps) await step();
  for (let given = 1 + running.steps.length; given < commands; given += 1) await running.more(given);
  return running;
}
