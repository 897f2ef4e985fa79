import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { CASE_WORKFLOW, caseWorkflowId, TASK_QUEUE } from '@whenready/contracts';
import { ProfileStore } from '@whenready/persistence';
import type { DataSource } from 'typeorm';
import { StormCases, type Waiting } from './cases.js';
import { type StormService, stormService } from './service.js';
import { type Click, coordinators, type Met } from './traffic.js';

export interface StormOptions {
  readonly cases: number;
  readonly perMinute: number;
  readonly clicks: readonly Click[];
  say(line: string): void;
}

/** What a storm left behind. */
export interface Stormed {
  readonly addresses: readonly string[];
  /** From the moment at which all fell due until the last one was sent, in seconds. */
  readonly seconds: number;
  /** How the messages ended, by the state of their claims. */
  readonly states: Readonly<Record<string, number>>;
  /** The most that was claimed in any minute of the clock. */
  readonly mostInAMinute: number;
  readonly met: Met;
}

const AT_ONCE = 8;
/** What it takes, on a small machine, to make a case and to start its workflow. */
const MAKING_MS = 45;
const MINUTE_MS = 60_000;
/** What everything else takes before they fall due. */
const LEAD_MS = 15_000;

/**
 * Lets the messages of many cases fall due in one minute, and waits until all have been sent, while coordinators work.
 * @param client in the namespace of the database's worker
 * @throws Error where the cases were not ready in time, or their messages did not go out
 */
export async function storm(dataSource: DataSource, client: Client, options: StormOptions): Promise<Stormed> {
  const { cases, perMinute, say } = options;
  const ready = Date.now() + LEAD_MS + cases * MAKING_MS;
  const opensAt = new Date(Math.ceil(ready / MINUTE_MS) * MINUTE_MS);
  const service = stormService(opensAt.toISOString(), perMinute, Math.floor(Date.now() / 1000) % 1_000_000);
  await new ProfileStore(dataSource).put(service.slice.code, service.slice.version, service.whole);
  say(`${cases} cases, whose messages fall due at ${service.opensAt}`);
  const maker = new StormCases(dataSource, service);
  const waiting = await inParallel(cases, async (number) => {
    const made = await maker.make(number);
    await start(client, made, service);
    return made;
  });
  if (Date.now() >= opensAt.getTime()) throw new Error('The cases were not ready when their messages fell due.');
  const told = coordinators(options.clicks);
  await pause(opensAt.getTime() - Date.now());
  const ids = waiting.map(({ found }) => found.id);
  const patience = (cases / perMinute) * MINUTE_MS * 1.5 + 3 * MINUTE_MS;
  await untilSent(dataSource, ids, patience, say);
  return {
    addresses: waiting.map(({ address }) => address),
    seconds: await secondsUntilLast(dataSource, ids, service.opensAt),
    states: await statesOf(dataSource, ids),
    mostInAMinute: await mostInAMinute(dataSource, ids),
    met: await told(),
  };
}

const start = (client: Client, { found }: Waiting, { slice }: StormService) =>
  client.workflow.start(CASE_WORKFLOW, {
    workflowId: caseWorkflowId(found.id),
    taskQueue: TASK_QUEUE,
    args: [{ caseId: found.id, profile: slice, snapshot: found.snapshot, deadline: found.deadline, reminders: [] }],
    workflowTaskTimeout: '3s',
  });

async function inParallel<T>(count: number, work: (number: number) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) done.push(await work(next++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

async function untilSent(dataSource: DataSource, ids: readonly string[], ms: number, say: (line: string) => void) {
  const until = Date.now() + ms;
  for (let seen = -1; ; await pause(2_000)) {
    const { sent = 0, ...others } = await statesOf(dataSource, ids);
    const ended = sent + Object.entries(others).reduce((sum, [state, n]) => sum + (state === 'sending' ? 0 : n), 0);
    if (ended >= ids.length) return;
    if (Date.now() > until) throw new Error(`After ${ms / 1000} s only ${ended} of ${ids.length} messages had ended.`);
    if (Math.floor(ended / 1000) !== seen) say(`${ended} sent`);
    seen = Math.floor(ended / 1000);
  }
}

async function statesOf(dataSource: DataSource, ids: readonly string[]): Promise<Record<string, number>> {
  const rows = await dataSource.query<{ state: string; count: number }[]>(
    'SELECT state, count(*)::int AS count FROM reminder_claims WHERE case_id = ANY ($1::uuid[]) GROUP BY state',
    [ids],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

async function secondsUntilLast(dataSource: DataSource, ids: readonly string[], from: string): Promise<number> {
  const [row] = await dataSource.query<{ seconds: number }[]>(
    `SELECT extract(epoch FROM max(settled_at) - $2::timestamptz)::float8 AS seconds
     FROM reminder_claims WHERE case_id = ANY ($1::uuid[])`,
    [ids, from],
  );
  return row?.seconds ?? 0;
}

async function mostInAMinute(dataSource: DataSource, ids: readonly string[]): Promise<number> {
  const [row] = await dataSource.query<{ most: number }[]>(
    `SELECT max(count)::int AS most FROM (
       SELECT count(*) FROM reminder_claims WHERE case_id = ANY ($1::uuid[]) GROUP BY date_trunc('minute', claimed_at)
     ) minutes`,
    [ids],
  );
  return row?.most ?? 0;
}
