import { setTimeout as sleep } from 'node:timers/promises';
import { readRun, type Run } from '../run-file.js';

/** Kills a process at once, as a power cut would. */
export function kill9(pid: number): void {
  process.kill(pid, 'SIGKILL');
}

/**
 * Asks until the answer is neither undefined, false nor null, and gives it.
 * `within` and `every` in milliseconds; throws naming `what` when the time is over.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T> | T,
  { within = 30_000, every = 100 }: { within?: number; every?: number } = {},
): Promise<NonNullable<T>> {
  const until = Date.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) throw new Error(`Waited ${within} ms for ${what}${last ? `: ${String(last)}` : ''}`);
    await sleep(every);
  }
}

/** Waits until a process of the run has been started again under another number, and gives the run file of then. */
export async function waitForRestart(home: string, name: string, oldPid: number, within = 60_000): Promise<Run> {
  return waitFor(
    `${name} to be started again`,
    () => {
      const run = readRun(home);
      const pid = run?.processes[name]?.pid;
      return pid !== undefined && pid !== oldPid ? run : undefined;
    },
    { within },
  );
}
