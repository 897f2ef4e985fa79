import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readJson } from '../files.js';
import { projectFolder } from '../project.js';

/** How many tests of a run passed and failed; a file that could not even be loaded counts as one failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Runs one of jest's projects with further arguments; its report goes to `outputFile`. */
export async function jest(
  project: 'unit' | 'acceptance',
  args: readonly string[],
  outputFile: string,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<Counts> {
  const all = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${outputFile}`, ...args];
  const child = spawn(process.execPath, [jestEntry(), ...all], {
    cwd: projectFolder(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
    killSignal: 'SIGTERM',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return countsOf(readJson<JestReport>(outputFile), code);
}

/** True when jest finds tests in this project for these arguments. */
export async function hasTests(project: 'unit' | 'acceptance', args: readonly string[]): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [jestEntry(), '--selectProjects', project, '--listTests', '--json', '--passWithNoTests', ...args],
    {
      cwd: projectFolder(),
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let listed = '';
  child.stdout.on('data', (text: Buffer) => (listed += text.toString()));
  await once(child, 'close');
  return namesAny(listed);
}

/** True when jest's list of test files (JSON, after other lines perhaps) names one. */
export function namesAny(listed: string): boolean {
  return (JSON.parse(listed.trim().split('\n').at(-1) || '[]') as string[]).length > 0;
}

export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

/** The counts of a report; a missing one, or an exit code that nothing in it explains, is one failed. */
export function countsOf(report: JestReport | undefined, code: number | null): Counts {
  if (!report) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function jestEntry(): string {
  return join(projectFolder(), 'node_modules', 'jest', 'bin', 'jest.js');
}
