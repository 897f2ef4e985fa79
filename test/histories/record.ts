import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { caseWorkflowId } from '@whenready/contracts';
import { decisionProfile, loadProfiles, profileByCode } from '@whenready/profiles';
import { bundleWorkflows } from '@whenready/workflows/bundle';
import { writeHistory } from '../../workflows/test/historyFile.js';
import { MemoryJournal } from '../../workflows/test/memoryJournal.js';
import { MESSAGES } from './messages.js';
import { remind } from './outcomes.js';
import { PATHS } from './paths.js';
import { sessionMoved } from './sessionMoved.js';
import { Story } from './story.js';

const FOLDER = join(__dirname, '../../workflows/histories');
const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233';
const namespace = 'rehearsal';
/** Not the stack's own: its worker knows nothing of these cases. */
const taskQueue = 'recorded-histories';
const profile = decisionProfile(profileByCode(loadProfiles(), 'gloucestershire')!);

let client: Client;
let worker: Worker;
let working: Promise<void>;
const journal = new MemoryJournal(profile);

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  client = new Client({ connection: await Connection.connect({ address }), namespace });
  worker = await Worker.create({
    connection: await NativeConnection.connect({ address }),
    namespace,
    taskQueue,
    workflowBundle: await bundleWorkflows(),
    activities: { decideAndRecord: journal.decideAndRecord, remind },
  });
  working = worker.run();
}, 60_000);

afterAll(async () => {
  worker.shutdown();
  await working;
});

test.each(Object.entries({ ...PATHS, ...MESSAGES, 'session-moved': sessionMoved }))(
  '%s',
  async (name, tell) => {
    const story = new Story(client, journal, profile, taskQueue);
    await tell(story);
    const runs = [];
    for await (const run of client.workflow.list({ query: `WorkflowId = "${caseWorkflowId(story.caseId)}"` }))
      runs.push(run);
    runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime());
    for (const [n, { workflowId, runId }] of runs.entries()) {
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      writeHistory(join(FOLDER, `${name}${n === 0 ? '' : `-${n + 1}`}.json`), history);
    }
  },
  120_000,
);
