import { randomUUID } from 'node:crypto';
import { databaseUrl, kill9, waitFor, waitForRestart } from '@whenready/infra';
import { Client } from 'pg';
import { as, HOME, running } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'merseyside';

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl(HOME, 'live') });
  await client.connect();
  return client;
}

const pidOf = (name: string): number => running().processes[name]?.pid ?? 0;

it('the worker killed between the journal’s commit and the workflow’s answer: answered once, applied once', async () => {
  const life = await (await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE)).takeOn();
  const holder = await connected();
  const watcher = await connected();
  const notes = async () =>
    (await watcher.query(`SELECT 1 FROM journal WHERE case_id = $1 AND type = 'note-added'`, [life.id])).rowCount;
  const waitsForLock = async () =>
    (
      await watcher.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE $1`, [
        `%${life.id}%`,
      ])
    ).rowCount;
  const worker = pidOf('worker-live');
  const temporal = pidOf('temporal');
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [life.id]);
    const flying = life.api.command(life.id, 'add-note', { note: 'In flight' }, randomUUID());
    await waitFor('the worker to wait for the case’s lock', waitsForLock, { every: 10 });
    process.kill(temporal, 'SIGSTOP');
    await holder.query('COMMIT');
    await waitFor('the journal to commit', notes, { every: 5 });
    kill9(worker);
    process.kill(temporal, 'SIGCONT');

    const began = Date.now();
    const answer = await flying;
    console.log(`Answered ${Date.now() - began} ms after the worker was killed.`);
    expect(answer.status).toBe(200);
    expect(await notes()).toBe(1);
    expect((await life.api.timeline(life.id)).filter((entry) => entry.type === 'note-added')).toHaveLength(1);
    await waitForRestart(HOME, 'worker-live', worker);
    await life.api.do(life.id, 'add-note', { note: 'And it goes on' });
  } finally {
    process.kill(temporal, 'SIGCONT');
    await Promise.all([holder.end(), watcher.end()]);
  }
}, 120_000);
