import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineOf } from '../plain-error.js';
import { hasTests, jest, type Counts } from './jest.js';
import { temporaryStack } from './temporary-home.js';
import { untilStopped } from './until-stopped.js';
import { withStack } from './with-stack.js';

/**
 * `test [jest arguments]`: the unit tests, then the acceptance tests on a stack of their own.
 * Ends with one line `N passed, N failed`; a run without any test fails.
 */
export async function test(args: string[]): Promise<number> {
  const { signal } = untilStopped();
  const reports = mkdtempSync(join(tmpdir(), 'whenready-report-'));
  const counts: Counts[] = [];
  try {
    counts.push(await jest('unit', args, join(reports, 'unit.json'), {}, signal));
    if (!signal.aborted && (await hasTests('acceptance', args)))
      counts.push(await acceptance(args, join(reports, 'acceptance.json')));
  } catch (error) {
    console.error(lineOf(error));
    counts.push({ passed: 0, failed: 1 });
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const passed = counts.reduce((sum, one) => sum + one.passed, 0);
  const failed = counts.reduce((sum, one) => sum + one.failed, 0);
  if (passed + failed === 0) console.log('No test ran.');
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function acceptance(args: string[], outputFile: string): Promise<Counts> {
  const options = await temporaryStack();
  let counts: Counts = { passed: 0, failed: 1 };
  console.log(`Starting a stack for the acceptance tests in ${options.home}`);
  await withStack(options, console.log, async (_stack, signal) => {
    const env = { WHENREADY_TEST_HOME: options.home };
    counts = await jest('acceptance', ['--runInBand', ...args], outputFile, env, signal);
    return 0;
  }).finally(() => {
    if (counts.failed) keepLogs(options.home);
    rmSync(options.home, { recursive: true, force: true });
  });
  return counts;
}

function keepLogs(home: string): void {
  const kept = join(tmpdir(), 'whenready-test-logs');
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  cpSync(join(home, 'logs'), kept, { recursive: true, force: true });
  console.log(`The logs of the stack are kept in ${kept}`);
}
