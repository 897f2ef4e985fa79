import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Starts {
  /** Seconds until everything answers: a home that is new, and one that was stopped. */
  readonly first: number;
  readonly warm: number;
}

/** Starts everything in a new home, stops it, and starts it again. */
export async function startTwice(home: string): Promise<Starts> {
  const fresh = mkdtempSync(join(dirname(home), 'bench-start-'));
  try {
    return { first: await startOnce(fresh), warm: await startOnce(fresh) };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function startOnce(home: string): Promise<number> {
  const { PORT: _port, DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const began = performance.now();
  const main = join(dirname(require.resolve('@whenready/infra')), 'main.js');
  const child = spawn(process.execPath, [main, 'start', '--home', home], {
    env: { ...env, PORT: String(20_000 + Math.floor(Math.random() * 9_000)) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    let seconds: number | undefined;
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (seconds !== undefined || !said.includes('Ready in')) return;
      seconds = (performance.now() - began) / 1000;
      child.kill('SIGTERM');
    });
    child.once('error', fail);
    child.once('exit', () => (seconds === undefined ? fail(new Error(`It did not start: ${said}`)) : done(seconds)));
  });
}
