import type { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { History } from '@temporalio/common/lib/proto-utils';
import type { Contender } from '../life.js';
import type { Options } from '../options.js';
import type { Figures } from '../report/figures.js';
import { PLACE } from '../report/targets.js';
import type { Bench } from '../stack.js';
import { eventsPerCommand } from './events.js';
import { longCase } from './long-case.js';
import { bundle, eventsIn, historiesOf, replayTime } from './replay.js';
import { coldWake, killedInMidCommand } from './restart.js';
import { oneClient, twentyClients } from './speed.js';
import { sleepingCase } from './store.js';
import { storms } from './storm.js';
import { startTwice } from './warm-start.js';

export interface Measuring {
  readonly bench: Bench;
  readonly client: Client;
  readonly converter: DataConverter;
  /** Whenready first, unless it is left out. */
  readonly contenders: readonly Contender[];
  readonly options: Options;
  say(line: string): void;
}

/** Takes every measurement, the quick ratios first. */
export async function measure(on: Measuring): Promise<Omit<Figures, 'day' | 'machine'>> {
  const { contenders, options, say } = on;
  say('one client');
  const speeds = await oneClient(contenders, options.rounds, options.livesAlone);
  say('20 clients');
  const rates = await twentyClients(contenders, options.rounds, options.livesOfEach);
  say('history events');
  const events = [];
  for (const one of contenders) events.push(await eventsPerCommand(on.client, one));
  if (options.bareOnly) return { speeds, rates, events };
  return { speeds, rates, events, ...(await measureWhenready(on)) };
}

async function measureWhenready({ bench, client, converter, contenders, options, say }: Measuring) {
  const whenready = contenders[PLACE.whenready];
  const local = contenders[PLACE.local];
  const api = bench.run.urls.api;
  if (!whenready || !local || !api) throw new Error('Whenready is not among the contenders');
  say(`${options.sleeping} sleeping cases of each kind`);
  const stores = [];
  for (const one of contenders) stores.push(await sleepingCase(bench, one, options.sleeping));
  say(`${options.longCases} cases of ${options.longCommands} commands, then a new worker`);
  const wake = await coldWake(bench.home, api, whenready, options.longCases, options.longCommands);
  say('replay');
  const own = await historiesOf(client, wake.workflowIds[0] ?? '');
  const replay = await replays(client, converter, own, local, options);
  say(`worker killed, ${options.kills} times`);
  const killed = await killedInMidCommand(bench.home, api, whenready, options.kills);
  say(`${options.stormed} messages and bare timers at once`);
  const stormed = await storms(bench, client, options.stormed, say);
  say('everything started twice');
  const starts = await startTwice(bench.home);
  return { stores, replay, wake: { ...wake, cases: options.longCases, runs: own.length }, killed, stormed, starts };
}

const EVENTS_PER_COMMAND = 6;

/** Replays one run beside a bare workflow of as many events, and the whole life in all its runs. */
async function replays(
  client: Client,
  converter: DataConverter,
  own: readonly History[],
  local: Contender,
  { replays: times, longCommands }: Options,
) {
  const longest = [...own].sort((a, b) => eventsIn([b]) - eventsIn([a])).slice(0, 1);
  const commands = Math.round(eventsIn(longest) / EVENTS_PER_COMMAND);
  const bare = await historiesOf(client, (await longCase(local, commands)).workflowId);
  const ownBundle = await bundle(require.resolve('@whenready/workflows'), converter);
  const bareBundle = await bundle(require.resolve('../bare/workflows.js'), converter);
  const timed = async (code: typeof ownBundle, histories: readonly History[]) => ({
    ms: await replayTime(code, converter, histories, times),
    events: eventsIn(histories),
  });
  return {
    run: { whenready: await timed(ownBundle, longest), bare: await timed(bareBundle, bare) },
    whole: { ...(await timed(ownBundle, own)), commands: longCommands + 1, runs: own.length },
  };
}
