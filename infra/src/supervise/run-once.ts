import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlainError } from '../plain-error.js';
import type { ChildSpec, ChildSurroundings } from './child.js';
import { closeSync } from 'node:fs';
import { lastLine, openLog } from './log-file.js';

/** Runs a command to its end, its output into the logs; throws a PlainError with its last line when it fails. */
export async function runOnce(
  spec: Pick<ChildSpec, 'name' | 'command' | 'args' | 'env' | 'cwd' | 'user'>,
  around: Pick<ChildSurroundings, 'logs' | 'pids'>,
): Promise<void> {
  const log = openLog(around.logs, spec.name);
  const child = spawn(spec.command, spec.args, {
    env: spec.env,
    cwd: spec.cwd,
    ...spec.user,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  if (child.pid !== undefined) around.pids.add(spec.name, child.pid);
  const code = await once(child, 'exit').then(([status, signal]) =>
    signal ? `ended by ${signal}` : (status as number),
  );
  around.pids.remove(spec.name);
  if (code !== 0) {
    throw new PlainError(
      `${spec.name} failed (${code}): ${lastLine(around.logs, spec.name)} (see ${around.logs}/${spec.name}.log)`,
    );
  }
}
