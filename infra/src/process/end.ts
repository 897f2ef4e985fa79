import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './identity.js';

/** Ends a process and waits for it: with the signal first, with SIGKILL when it still runs after `graceMs`. */
export async function endProcess(child: ProcessIdentity, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  sendSignal(child, signal);
  if (await endedWithin(child, graceMs)) return;
  sendSignal(child, 'SIGKILL');
  await endedWithin(child, 10_000);
}

/** Sends a signal if exactly this process still runs. */
export function sendSignal(child: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(child)) return;
  try {
    process.kill(child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function endedWithin(child: ProcessIdentity, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  while (isRunning(child)) {
    if (Date.now() > until) return false;
    await sleep(25);
  }
  return true;
}
