import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { readHistory } from '../test/historyFile.js';
import { bundleWorkflows, type BundleOptions } from './bundle.js';

const FOLDER = join(__dirname, '../histories');
const VARIANTS = join(__dirname, '../test/variants');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** Replays histories; gives the error of each, by its file. */
async function replay(names: readonly string[], options: BundleOptions = {}): Promise<Record<string, string | null>> {
  const workflowBundle = (await bundleWorkflows(options)) as WorkflowBundleWithSourceMap;
  const histories = names.map((name) => ({ workflowId: name, history: readHistory(join(FOLDER, name)) }));
  const errors: Record<string, string | null> = {};
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories))
    errors[workflowId] = error ? error.name : null;
  return errors;
}

const all = (error: string | null) => Object.fromEntries(files.map((file) => [file, error]));

beforeAll(() => {
  const logging = { filter: { core: 'ERROR', other: 'ERROR' }, forward: {} } as const;
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined), telemetryOptions: { logging } });
});

test('there is a recorded history of every path', () => {
  expect(files.length).toBeGreaterThan(10);
});

test('every recorded history replays', async () => {
  expect(await replay(files)).toEqual(all(null));
}, 60_000);

test('a deliberate reordering fails', async () => {
  const reordered = { './command.js$': join(VARIANTS, 'reorderedCommand.ts') };
  const errors = await replay(['whole-life.json'], { alias: reordered });
  expect(errors).toEqual({ 'whole-life.json': 'DeterminismViolationError' });
}, 60_000);

test('a changed rule does not: what was recorded counts', async () => {
  const changed = { '@whenready/domain$': join(VARIANTS, 'changedRules.ts') };
  expect((await bundleWorkflows({ alias: changed })).code).toContain('by the rules of another day');
  expect(await replay(files, { alias: changed })).toEqual(all(null));
}, 60_000);
