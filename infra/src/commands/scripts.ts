import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { built, projectFolder } from '../project.js';
import { temporaryStack } from './temporary-home.js';
import { withStack } from './with-stack.js';

/** The scripts that run on a stack of their own; each finds it by WHENREADY_TEST_HOME. */
const scripts = {
  bench: 'bench/dist/main.js',
  campaigns: 'test/campaigns/main.mjs',
};

/** `bench [arguments]`: the measurements. */
export const bench = (args: string[]) => onOwnStack(scripts.bench, args);

/** `campaigns [arguments]`: the long runs that look for what the tests do not. */
export const campaigns = (args: string[]) => onOwnStack(scripts.campaigns, args);

async function onOwnStack(script: string, args: string[]): Promise<number> {
  const entry = built(join(projectFolder(), script));
  const options = await temporaryStack();
  return withStack(options, console.log, (_stack, signal) =>
    runNode([entry, ...args], { WHENREADY_TEST_HOME: options.home }, signal),
  ).finally(() => rmSync(options.home, { recursive: true, force: true }));
}

/** Runs a node script in the project's folder with this process's streams; gives its exit code. */
export async function runNode(args: string[], env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectFolder(),
    env: { ...process.env, ...env },
    stdio: 'inherit',
    signal,
    killSignal: 'SIGTERM',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
