import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { decisionProfile, loadProfiles, profileByCode } from '@whenready/profiles';
import { bundleWorkflows } from '@whenready/workflows/bundle';
import { MemoryJournal } from '../workflows/test/memoryJournal.js';
import { running } from './harness/stack.js';
import { accepted, HARMED } from './histories/beginnings.js';
import { Story } from './histories/story.js';

const namespace = 'rehearsal';
const taskQueue = `rules-${randomUUID()}`;
const profile = decisionProfile(profileByCode(loadProfiles(), 'gloucestershire')!);
const journal = new MemoryJournal(profile);

/** Hosts the workflows, as they are or with other modules in their place, while the work is done. */
async function hosting(alias: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const connection = await NativeConnection.connect({ address: running().urls.temporal });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: await bundleWorkflows({ alias }),
    activities: {
      decideAndRecord: journal.decideAndRecord,
      remind: () => Promise.resolve({ outcome: 'sent', channel: 'email', why: null }),
    },
  });
  await worker.runUntil(work());
  await connection.close();
}

it('a sleeping case of yesterday replays under changed rules, and goes on', async () => {
  const connection = await Connection.connect({ address: running().urls.temporal });
  const story = new Story(new Client({ connection, namespace }), journal, profile, taskQueue);
  await hosting({}, async () => {
    await accepted(story);
    const until = { kind: 'date', date: story.daysAhead(40).slice(0, 10) } as const;
    const agreed = { participant: HARMED, contactBy: 'phone', by: null, reviewOn: null, textId: null } as const;
    await story.give('agree-wait', { ...agreed, avoid: [], until });
  });
  const other = join(process.cwd(), 'workflows/test/variants/changedRules.ts');
  await hosting({ '@whenready/domain$': other }, () => story.daysPass(60));
  const told = journal.eventsOf(story.caseId).map((event) => event.type);
  expect(told.filter((type) => type === 'readiness-date-reached')).toHaveLength(1);
  expect((await story.handle.describe()).status.name).toBe('RUNNING');
  await story.handle.terminate('The test is over');
  await connection.close();
}, 120_000);
