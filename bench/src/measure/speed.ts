import { type Contender, COMMANDS_OF_A_LIFE, liveOnce, type RunningCase, timed } from '../life.js';
import { abba, atOnce, median, quantile } from '../numbers.js';

const CLIENTS = 20;

export interface Speed {
  readonly name: string;
  /** Milliseconds, one client, a command. */
  readonly p50: number;
  readonly p95: number;
}

export interface Rate {
  readonly name: string;
  /** Of each round: commands a second, 20 clients. */
  readonly perSecond: readonly number[];
  readonly median: number;
}

/** One client, case after case, the contenders in turn. */
export async function oneClient(contenders: readonly Contender[], rounds: number, lives: number): Promise<Speed[]> {
  const took = new Map<Contender, number[]>(contenders.map((one) => [one, []]));
  await abba(contenders, rounds, async (one) => {
    await atOnce(1, lives, async () => took.get(one)?.push(...(await liveOnce(one))));
  });
  return contenders.map((one) => {
    const all = took.get(one) ?? [];
    return { name: one.name, p50: median(all), p95: quantile(all, 0.95) };
  });
}

/**
 * Twenty clients at once, each with a row of cases: all are referred, then given their other four commands. What is
 * looked up in between is not counted. The contenders take turns.
 */
export async function twentyClients(contenders: readonly Contender[], rounds: number, lives: number): Promise<Rate[]> {
  const rates = new Map<Contender, number[]>(contenders.map((one) => [one, []]));
  await abba(contenders, rounds, async (one) => {
    const cases: RunningCase[] = [];
    const [referring] = await timed(() => atOnce(CLIENTS, lives, async () => cases.push(await one.refer())));
    const row = [...cases];
    await atOnce(CLIENTS, lives, async () => row.pop()?.ready());
    const [going] = await timed(() => atOnce(CLIENTS, lives, () => allSteps(cases.pop())));
    rates.get(one)?.push((CLIENTS * lives * COMMANDS_OF_A_LIFE * 1000) / (referring + going));
  });
  return contenders.map((one) => {
    const perSecond = rates.get(one) ?? [];
    return { name: one.name, perSecond, median: median(perSecond) };
  });
}

async function allSteps(running: RunningCase | undefined): Promise<void> {
  for (const step of running?.steps ?? []) await step();
}
