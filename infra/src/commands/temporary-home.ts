import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { homePaths } from '../home.js';
import { readJson } from '../files.js';
import { stackOptions, temporaryHomes, type StackOptions } from '../options.js';
import { isRunning } from '../process/identity.js';
import type { LockHolder } from '../process/lock.js';
import { endOrphans } from '../process/pid-file.js';

/** Options of a stack of its own in a new temporary home: no pages, no UI, no demo cases, nothing existing used. */
export async function temporaryStack(): Promise<StackOptions> {
  const parent = temporaryHomes();
  mkdirSync(parent, { recursive: true, mode: 0o711 });
  await sweep(parent);
  const home = mkdtempSync(join(parent, 'home-'));
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, SMTP_URL: _smtp, ...env } = process.env;
  const options = stackOptions(['--home', home, '--no-web', '--no-ui', '--no-demo'], env);
  return { ...options, webPort: undefined, nodeEnv: 'development' };
}

// A run that was killed could not tidy up: its processes are ended and its home goes.
async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    const paths = homePaths(join(parent, name));
    const holder = readJson<LockHolder>(paths.lock);
    if (!holder || isRunning(holder)) continue;
    await endOrphans(paths.pids);
    rmSync(paths.home, { recursive: true, force: true });
  }
}
