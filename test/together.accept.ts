import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { waitFor } from '@whenready/infra';
import { as, running } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'gloucestershire';

async function accepted(): Promise<Coordinating> {
  return (await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE)).takeOn();
}

/** How many runs the case's workflow has had: one more with each continue-as-new. */
async function runsOf(life: Coordinating): Promise<number> {
  const connection = await Connection.connect({ address: running().urls.temporal });
  const client = new Client({ connection, namespace: 'whenready' });
  const runs = await waitFor('the runs to be listed', async () => {
    const { count } = await client.workflow.count(`WorkflowId = "case-${life.id}"`);
    return count > 1 ? count : undefined;
  });
  await connection.close();
  return runs;
}

const revisionsOf = async (life: Coordinating) => (await life.api.timeline(life.id)).map((entry) => entry.revision);

describe('several people on one case', () => {
  it('two coordinators give conflicting commands at once: one is done, the other is told why not', async () => {
    const life = await Coordinating.refer(as('coordinator', PROFILE, 'live'), PROFILE);
    const other = as('coordinator', PROFILE, 'live', 1);
    const answers = await Promise.all([
      life.api.command(life.id, 'accept', {}),
      other.command(life.id, 'decline', { reason: 'out-of-area' }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const refused = answers.find((answer) => answer.status === 409);
    expect(['ALREADY_ACCEPTED', 'CASE_CLOSED']).toContain(refused?.body.code);
    expect(refused?.body).toMatchObject({ message: expect.any(String), wayOut: expect.any(String) });
  });

  it('forty commands at once: all answered, each applied once, revisions without a gap', async () => {
    const life = await accepted();
    const before = (await revisionsOf(life)).length;
    const keys = Array.from({ length: 40 }, () => randomUUID());
    const answers = await Promise.all(
      keys.map((key, place) => life.api.command(life.id, 'add-note', { note: `Note ${place}` }, key)),
    );
    expect(answers.map((answer) => answer.status)).toEqual(keys.map(() => 200));
    const revisions = await revisionsOf(life);
    expect(revisions).toEqual(Array.from({ length: before + 40 }, (_, place) => place + 1));
    const notes = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'note-added');
    expect(new Set(notes.map((entry) => entry.text)).size).toBe(40);
  }, 90_000);

  it('the same key at once from twelve connections is one command with one answer', async () => {
    const life = await accepted();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => life.api.command(life.id, 'add-note', { note: 'Once' }, key)),
    );
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect((await life.api.timeline(life.id)).filter((entry) => entry.type === 'note-added')).toHaveLength(1);
  });

  it('a key gives its first answer for ever, also after the workflow has continued as new', async () => {
    const life = await accepted();
    const key = randomUUID();
    const first = await life.api.command(life.id, 'add-note', { note: 'The first' }, key);
    for (let round = 0; round < 40; round += 1) await life.api.do(life.id, 'add-note', { note: `Round ${round}` });
    expect(await runsOf(life)).toBeGreaterThan(1);
    const again = await life.api.command(life.id, 'add-note', { note: 'The first' }, key);
    expect(again).toMatchObject({ status: 200, text: first.text });
    expect((await life.api.timeline(life.id)).filter((entry) => entry.type === 'note-added')).toHaveLength(41);
  }, 90_000);
});
