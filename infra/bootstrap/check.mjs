import { commandOf } from './project.mjs';
import { run } from './run.mjs';

const sources = ['apps', 'libs', 'workflows', 'infra', 'test', 'bench'];

const checks = [
  ['format', 'prettier', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', 'eslint', ['.']],
  ['arrows', 'dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.cjs', ...sources]],
  ['unused', 'knip', 'knip', []],
  ['types', 'typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['unit tests', 'jest', 'jest', ['--selectProjects', 'unit', '--silent']],
];

/** Runs every check in order, whatever the one before said; prints what failed, and gives the exit code. */
export async function check() {
  const failed = [];
  for (const [name, packageName, command, args] of checks) {
    const began = Date.now();
    const code = await run(process.execPath, [commandOf(packageName, command), ...args]);
    console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (code !== 0) failed.push(`${name} (exit code ${code})`);
  }
  console.log(failed.length ? `check failed: ${failed.join(', ')}` : 'check passed');
  return failed.length ? 1 : 0;
}
