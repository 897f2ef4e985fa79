import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { watchNpm } from './npm-watch.mjs';
import { project } from './project.mjs';

/**
 * Runs the compiled entry in a session of its own, passes on signals, and gives its exit code.
 * The channel between the two tells it when this process is gone, even by kill -9, so that it stops in order.
 */
export function runEntry(command, args) {
  const entry = join(project, 'infra', 'dist', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', entry, command, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  watchNpm(() => child.kill('SIGTERM'));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]));
  });
}
