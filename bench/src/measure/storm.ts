import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { createDataSource } from '@whenready/persistence';
import { BARE_QUEUE, BARE_TIMER } from '../bare/contract.js';
import type { Bench } from '../stack.js';
import { storm } from '../storm/storm.js';
import type { Click } from '../storm/traffic.js';
import { httpClient } from '../whenready/http.js';

/** Many messages, or bare timers, that fall due in one minute. */
export interface Storms {
  readonly cases: number;
  /** Messages a second, from the moment at which they fell due to the last one sent, without a rate of the service. */
  readonly whenready: number;
  /** Bare timers with an activity each, a second. */
  readonly bare: number;
  /** What coordinators met during the storm of messages, in milliseconds. */
  readonly apiP95: number;
}

const NO_RATE = 1_000_000;
/** What it takes, on a small machine, to start a bare workflow. */
const STARTING_MS = 15;

/** Lets the same number of messages and of bare timers fall due, one storm after the other. */
export async function storms(
  bench: Bench,
  client: Client,
  cases: number,
  say: (line: string) => void,
): Promise<Storms> {
  const dataSource = await createDataSource(bench.database('whenready'), { poolSize: 10 }).initialize();
  try {
    const clicks = [reading(bench), reading(bench), reading(bench), reading(bench)];
    const { seconds, met } = await storm(dataSource, client, { cases, perMinute: NO_RATE, clicks, say });
    return { cases, whenready: cases / seconds, bare: cases / (await bareStorm(client, cases)), apiP95: met.p95 };
  } finally {
    await dataSource.destroy();
  }
}

function reading(bench: Bench): Click {
  const user = bench.demoUsers().find(({ role, profile }) => role === 'coordinator' && profile === 'gloucestershire');
  const http = httpClient(bench.run.urls.api ?? '', user?.token ?? '');
  return async () => (await http.get('/cases')) !== null;
}

/** Gives the seconds from the moment at which all timers fired to the last workflow's end. */
async function bareStorm(client: Client, count: number): Promise<number> {
  const firesAt = Date.now() + 5_000 + count * STARTING_MS;
  const name = `bare-timer-${randomUUID()}`;
  const handles = [];
  for (let number = 0; number < count; number += 50)
    handles.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, count - number) }, (_, place) =>
          client.workflow.start(BARE_TIMER, {
            workflowId: `${name}-${number + place}`,
            taskQueue: BARE_QUEUE,
            workflowTaskTimeout: '3s',
            args: [firesAt],
          }),
        ),
      )),
    );
  if (Date.now() >= firesAt) throw new Error('The timers were not set when they were to fire.');
  await pause(firesAt - Date.now());
  await Promise.all(handles.map((handle) => handle.result()));
  return (Date.now() - firesAt) / 1000;
}
