import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.js';
import { takeLock } from '../process/lock.js';

/** Takes a home for this process; waits for one that is on its way out, and throws a PlainError where one lives. */
export async function lockHome(file: string, say: (line: string) => void): Promise<void> {
  const until = Date.now() + 60_000;
  for (let told = false; ; told = true) {
    const holder = takeLock(file);
    if (!holder) return;
    if (!holder.stopping || Date.now() > until) {
      throw new PlainError(
        `Whenready already runs on this home (process ${holder.pid}): use that one, stop it, or name another home with WHENREADY_HOME.`,
      );
    }
    if (!told) say('  waiting for the run before this one to stop');
    await sleep(200);
  }
}
