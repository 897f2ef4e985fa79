import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../plain-error.js';
import type { Program } from './versions.js';

/**
 * Builds a program from its Go module into the cache; complete, or not there at all.
 * `signal` ends the build. Throws a PlainError with Go's last lines when it fails.
 */
export async function goBuild(go: string, program: Program, cache: string, signal: AbortSignal): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'building-'));
  try {
    await goInstall(go, program.module, folder, signal);
    const [built] = readdirSync(folder);
    if (!built) throw new PlainError(`go install ${program.module} left no program.`);
    const target = join(cache, process.platform === 'win32' ? `${program.name}.exe` : program.name);
    renameSync(join(folder, built), target);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function goInstall(go: string, module: string, folder: string, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const env = { ...process.env, GOBIN: folder, GOFLAGS: '-buildvcs=false', CGO_ENABLED: '0' };
    const child = spawn(go, ['install', '-ldflags=-s -w', module], {
      env,
      signal,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) return done();
      const last = said.trim().split('\n').slice(-3).join(' | ');
      fail(
        new PlainError(`go install ${module} failed: ${last}. Check Go and its module proxy, or set TEMPORAL_ADDRESS.`),
      );
    });
  });
}
