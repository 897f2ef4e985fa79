import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { addDays } from '@whenready/domain';
import { environmentOf, kill9 } from '@whenready/infra';
import { Client } from 'pg';
import { OwnStack } from './harness/ownStack.js';
import { as, running } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';
const stack = new OwnStack();
afterAll(() => stack.remove());

const inOwn = (role: string) => as(role, PROFILE, 'rehearsal', 0, stack.home);
const sameButTheClock = ({ whyWaiting, nextDeadlines, ...view }: Awaited<ReturnType<Coordinating['view']>>) => ({
  ...view,
  sentence: whyWaiting.sentence,
  nextDeadlines,
});

async function dropTemporal(): Promise<void> {
  const { postgres, temporal } = running(stack.home).processes;
  const { postgresPassword } = JSON.parse(readFileSync(join(stack.home, 'secrets', 'secrets.json'), 'utf8')) as {
    postgresPassword: string;
  };
  const client = new Client({
    host: '127.0.0.1',
    port: postgres?.port,
    user: 'postgres',
    password: postgresPassword,
    database: 'postgres',
  });
  await client.connect();
  kill9(temporal?.pid ?? 0);
  for (const database of ['temporal', 'temporal_visibility'])
    await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
  await client.end();
}

async function whenready(...args: string[]): Promise<string> {
  const env = { ...process.env, ...environmentOf(stack.home, 'rehearsal') };
  const { stdout } = await promisify(execFile)(process.execPath, ['apps/cli/bin/whenready.mjs', ...args], { env });
  return stdout;
}

it('recover: with Temporal lost, every open case has its stage, its waits and its timers back', async () => {
  await stack.start();
  const api = inOwn('coordinator');
  const referred = await Coordinating.refer(api, PROFILE);
  const waiting = await (await Coordinating.refer(api, PROFILE)).takeOn();
  await waiting.meetRequirements();
  await waiting.prepareEveryone();
  const people = mainPeople(await waiting.view()).harmed;
  const date = addDays(await caseDay(api, waiting.id), 30);
  for (const participant of [...people, ...mainPeople(await waiting.view()).responsible])
    await api.do(waiting.id, 'agree-wait', { participant, until: { kind: 'date', date }, contactBy: 'phone' });
  const held = await (await Coordinating.refer(api, PROFILE)).takeOn();
  await api.do(held.id, 'hold', { kind: 'outside' });
  const closed = await (await Coordinating.refer(api, PROFILE)).takeOn();
  await api.do(closed.id, 'close', { outcome: 'not-proceeding', reason: 'moved-away' });
  const cases = [referred, waiting, held, closed];
  const before = await Promise.all(cases.map(async (life) => sameButTheClock(await life.view())));

  await dropTemporal();
  await stack.stop();
  await stack.start();
  const lost = await inOwn('coordinator').command(waiting.id, 'add-note', { note: 'Is it there?' });
  expect(lost.status).toBe(503);

  const counted = JSON.parse(await whenready('recover', '--json')) as { started: number };
  expect(counted.started).toBe(3);
  const again = JSON.parse(await whenready('recover', '--json')) as { started: number };
  expect(again.started).toBe(0);

  const after = new Map<string, Coordinating>();
  for (const life of cases)
    after.set(
      life.id,
      Object.assign(Object.create(Coordinating.prototype), life, { api: inOwn('coordinator') }) as Coordinating,
    );
  const views = await Promise.all([...after.values()].map(async (life) => sameButTheClock(await life.view())));
  expect(views).toEqual(before);

  const recovered = after.get(waiting.id) as Coordinating;
  await recovered.api.fastForward(waiting.id, { days: 36 });
  const reached = (await recovered.api.timeline(waiting.id)).filter((entry) => entry.type === 'readiness-date-reached');
  expect(reached).toHaveLength(before[1]?.case.tracks.filter((track) => track.wait).length ?? 0);
  await recovered.api.do(held.id, 'resume', {});
}, 300_000);
