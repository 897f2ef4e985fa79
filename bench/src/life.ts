/** One way of living the five-command case: Whenready, or a bare workflow. */
export interface Contender {
  readonly name: string;
  /** Begins a case: refer. The first of the five. */
  refer(): Promise<RunningCase>;
}

/** A case that has been referred. */
export interface RunningCase {
  readonly workflowId: string;
  /** Looks up what the next commands need; never timed. */
  ready(): Promise<unknown>;
  /** The four commands that follow, in order, each one call. */
  readonly steps: readonly (() => Promise<unknown>)[];
  /** One more command, of the kind that can be given any number of times; `at` counts from 0. */
  more(at: number): Promise<unknown>;
}

export const COMMANDS_OF_A_LIFE = 5;

/** Lives one case; gives the milliseconds of each of its five commands, refer first. */
export async function liveOnce(contender: Contender): Promise<number[]> {
  const [first, running] = await timed(() => contender.refer());
  const took = [first];
  await running.ready();
  for (const step of running.steps) took.push((await timed(step))[0]);
  return took;
}

/** Runs the work and gives how long it took, in milliseconds, and what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const result = await work();
  return [performance.now() - began, result];
}
