import { setTimeout as sleep } from 'node:timers/promises';
import { readRun, waitFor, waitForRestart } from '@whenready/infra';
import { type Contender, timed } from '../life.js';
import { median } from '../numbers.js';
import { longCase } from './long-case.js';

const WORKER = 'worker-live';

/** Milliseconds of the first command to each long case after the worker's start, when nothing of it is cached. */
export async function coldWake(home: string, apiUrl: string, contender: Contender, cases: number, commands: number) {
  const long = await Promise.all(Array.from({ length: cases }, () => longCase(contender, commands)));
  const other = await contender.refer();
  await other.ready();
  await restart(home, apiUrl, 'SIGTERM');
  for (const step of other.steps) await step();
  const took: number[] = [];
  for (const one of long) took.push((await timed(() => one.more(commands)))[0]);
  return { median: median(took), worst: Math.max(...took), workflowIds: long.map(({ workflowId }) => workflowId) };
}

/** The longest that a command waited for its answer while the worker was killed under eight busy cases, each time. */
export async function killedInMidCommand(home: string, apiUrl: string, contender: Contender, times: number) {
  const worst: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const cases = await Promise.all(Array.from({ length: 8 }, () => contender.refer()));
    for (const one of cases) {
      await one.ready();
      for (const step of one.steps) await step();
    }
    let killed = Number.POSITIVE_INFINITY;
    let longest = 0;
    const loops = cases.map(async (one) => {
      for (let at = 0; ; at += 1) {
        const began = performance.now();
        const [took] = await timed(() => one.more(at));
        if (began + took <= killed) continue;
        longest = Math.max(longest, took);
        return;
      }
    });
    await sleep(500);
    const restarted = restart(home, apiUrl, 'SIGKILL');
    killed = performance.now();
    await Promise.all([...loops, restarted]);
    worst.push(longest);
  }
  return worst;
}

async function restart(home: string, apiUrl: string, signal: NodeJS.Signals): Promise<void> {
  const pid = readRun(home)?.processes[WORKER]?.pid;
  if (!pid) throw new Error(`No process ${WORKER} runs in ${home}`);
  process.kill(pid, signal);
  await waitForRestart(home, WORKER, pid);
  await waitFor('a healthy api', async () => (await fetch(`${apiUrl}/health`)).ok);
}
