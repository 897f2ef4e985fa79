import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { kill9, waitFor, waitForRestart } from '@whenready/infra';
import { as, HOME, running } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'merseyside';

async function accepted(): Promise<Coordinating> {
  return (await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE)).takeOn();
}

function pidOf(name: string): number {
  const pid = running().processes[name]?.pid;
  if (!pid) throw new Error(`No process ${name} in the run.`);
  return pid;
}

/** Gives a command under one key until it is answered for good, as a careful client does. */
async function untilAnswered(life: Coordinating, key: string, note: string, within = 60_000) {
  return waitFor(
    'an answer',
    async () => {
      const answer = await life.api.command(life.id, 'add-note', { note }, key);
      if (answer.status !== 200 && answer.status !== 503) throw new Error(`${answer.status}: ${answer.text}`);
      return answer.status === 200 ? answer : undefined;
    },
    { within, every: 500 },
  );
}

const notesOf = async (life: Coordinating) =>
  (await life.api.timeline(life.id)).filter((entry) => entry.type === 'note-added');

const well = (life: Coordinating) =>
  waitFor('everything to be well', async () => (await life.api.send('GET', '/health')).status === 200, {
    within: 90_000,
    every: 500,
  });

describe('when something is away', () => {
  it('a worker killed in mid-command: the command is answered by its key, and applied once', async () => {
    const life = await accepted();
    for (let round = 0; round < 3; round += 1) {
      const key = randomUUID();
      const pid = pidOf('worker-live');
      const first = life.api.command(life.id, 'add-note', { note: `Round ${round}` }, key);
      await sleep(round * 4);
      kill9(pid);
      const early = await first;
      const answer = early.status === 200 ? early : await untilAnswered(life, key, `Round ${round}`);
      expect(answer.status).toBe(200);
      expect((await notesOf(life)).filter((entry) => entry.text === `Round ${round}`)).toHaveLength(1);
      await waitForRestart(HOME, 'worker-live', pid);
      await well(life);
    }
  }, 180_000);

  it('PostgreSQL away for 20 s in mid-command: 503 with Retry-After meanwhile, then every command once', async () => {
    const life = await accepted();
    const keys = Array.from({ length: 8 }, () => randomUUID());
    const pid = pidOf('postgres');
    const flying = keys.map((key) => life.api.command(life.id, 'add-note', { note: key }, key));
    process.kill(pid, 'SIGSTOP');
    await sleep(20_000);
    const during = await life.api
      .command(life.id, 'add-note', { note: 'during' }, randomUUID())
      .finally(() => process.kill(pid, 'SIGCONT'));
    expect(during.status).toBe(503);
    expect(during.headers.get('retry-after')).toMatch(/^\d+$/);
    for (const [place, answer] of (await Promise.all(flying)).entries())
      if (answer.status !== 200) await untilAnswered(life, keys[place] ?? '', keys[place] ?? '');
    const notes = (await notesOf(life)).map((entry) => entry.text);
    for (const key of keys) expect(notes.filter((text) => text === key)).toHaveLength(1);
  }, 180_000);

  it('Temporal killed: the API says so, and every command is answered once it is back', async () => {
    const life = await accepted();
    const pid = pidOf('temporal');
    kill9(pid);
    const key = randomUUID();
    const answer = await untilAnswered(life, key, 'while Temporal was away', 90_000);
    expect(answer.status).toBe(200);
    expect((await notesOf(life)).map((entry) => entry.text)).toEqual(['while Temporal was away']);
  }, 180_000);
});
