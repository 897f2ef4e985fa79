import { createDataSource } from '@whenready/persistence';
import { parseCodecKeys } from '@whenready/platform';
import { connectTemporal } from '@whenready/platform/temporal';
import { databaseUrl, environmentOf } from '@whenready/infra';
import { storm } from '../bench/src/storm/storm.js';
import type { Click } from '../bench/src/storm/traffic.js';
import { as, HOME, inbox, running } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const CASES = Number(process.env.WHENREADY_STORM ?? 300);
const PER_MINUTE = Number(process.env.WHENREADY_STORM_RATE ?? 1500);
const PROFILE = 'gloucestershire';

/** Reads the list and a case, and writes a note, in turn. */
async function clicking(): Promise<Click> {
  const life = await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE);
  const paths = ['/api/cases', `/api/cases/${life.id}`, '/api/stalled'];
  let turn = 0;
  return async () => {
    turn += 1;
    if (turn % 4 === 0) return (await life.api.command(life.id, 'add-note', { note: `Click ${turn}` })).status === 200;
    return (await life.api.send('GET', paths[turn % paths.length] ?? '')).status === 200;
  };
}

it(`${CASES} messages that fall due in one minute go at the service’s rate, each once, while coordinators work`, async () => {
  const keys = parseCodecKeys(environmentOf(HOME, 'live').WHENREADY_CODEC_KEYS ?? '');
  if (typeof keys === 'string') throw new Error(keys);
  const client = connectTemporal({ address: running().urls.temporal, namespace: 'whenready', codecKeys: keys });
  const dataSource = await createDataSource(databaseUrl(HOME, 'live'), { poolSize: 10 }).initialize();
  try {
    const clicks = await Promise.all([clicking(), clicking(), clicking(), clicking()]);
    const say = (line: string) => console.log(line);
    const stormed = await storm(dataSource, client, { cases: CASES, perMinute: PER_MINUTE, clicks, say });
    const { addresses, seconds, states, mostInAMinute, met } = stormed;
    const perSecond = (CASES / seconds).toFixed(1);
    console.log(
      `${CASES} sent in ${seconds.toFixed(0)} s (${perSecond}/s; at most ${PER_MINUTE} a minute asked, ${mostInAMinute} seen); ` +
        `meanwhile ${met.requests} requests, p95 ${met.p95.toFixed(0)} ms, ${met.errors} errors.`,
    );
    expect(states).toEqual({ sent: CASES });
    const times = new Map(addresses.map((address) => [address, 0]));
    for (const { to } of await inbox())
      for (const address of to) if (times.has(address)) times.set(address, (times.get(address) ?? 0) + 1);
    expect([...times.values()].filter((count) => count !== 1)).toEqual([]);
    expect(mostInAMinute).toBeLessThanOrEqual(PER_MINUTE * 1.1);
    expect(met.errors).toBe(0);
  } finally {
    await client.connection.close();
    await dataSource.destroy();
  }
}, 3_600_000);
