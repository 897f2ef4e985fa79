import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRun, waitFor } from '@whenready/infra';
import { HOME } from './stack.js';

/** A stack in a home of its own, for tests that stop, kill and start everything. */
export class OwnStack {
  readonly home = mkdtempSync(join(dirname(HOME), 'own-'));
  private child: ChildProcess | null = null;
  said = '';

  /** Starts everything but pages and UI, and waits until it answers. Gives the time it took, in milliseconds. */
  async start(within = 120_000): Promise<number> {
    const began = Date.now();
    const { DATABASE_URL: _d, TEMPORAL_ADDRESS: _t, ...env } = process.env;
    const args = ['infra/dist/main.js', 'start', '--home', this.home, '--no-web', '--no-ui', '--no-demo'];
    const child = spawn(process.execPath, args, { cwd: process.cwd(), env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (this.said += text));
    await waitFor(
      'the stack to be ready',
      () => {
        if (child.exitCode !== null) throw new Error(`It ended:\n${this.said}`);
        return readRun(this.home)?.ready;
      },
      { within },
    );
    return Date.now() - began;
  }

  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  async stop(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Every process of the stack, the supervisor first. */
  pids(): number[] {
    const run = readRun(this.home);
    const children = Object.values(run?.processes ?? {}).flatMap(({ pid }) => (pid ? [pid] : []));
    return run ? [run.pid, ...children] : children;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}
