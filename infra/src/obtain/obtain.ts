import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../plain-error.js';
import { releaseLock, takeLock } from '../process/lock.js';
import { cacheFolder } from './cache-folder.js';
import { obtainDevelopmentServer } from './development-server.js';
import { goBuild } from './go-build.js';
import { findOnPath, findProgram, isExecutable } from './on-path.js';
import { programs, type Program } from './versions.js';

/** What a Temporal server is started from; `ui` is absent when it was not wanted. */
export type TemporalPrograms =
  { kind: 'server'; server: string; sqlTool: string; ui?: string } | { kind: 'development'; cli: string };

/**
 * The Temporal server, its SQL tool and its UI: from the user's cache, else from the PATH, else built from their Go
 * modules; where there is no Go, the development server that Temporal's SDK downloads.
 * Throws a PlainError saying what to do when none of these is possible.
 */
export async function obtainTemporal(
  wantUi: boolean,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<TemporalPrograms> {
  const wanted = [programs.server, programs.sqlTool, ...(wantUi ? [programs.ui] : [])];
  const found = wanted.map((program) => ready(program));
  if (found.every((file) => file !== undefined)) return named(found);
  return underLock(say, signal, async () => {
    if (!findOnPath('go')) return { kind: 'development', cli: await obtainDevelopmentServer(cacheFolder(), say) };
    const files: string[] = [];
    for (const program of wanted) files.push(ready(program) ?? (await build(program, say, signal)));
    return named(files);
  });
}

function named([server, sqlTool, ui]: readonly (string | undefined)[]): TemporalPrograms {
  return { kind: 'server', server: server as string, sqlTool: sqlTool as string, ui };
}

function ready(program: Program): string | undefined {
  const cached = join(cacheFolder(), process.platform === 'win32' ? `${program.name}.exe` : program.name);
  return isExecutable(cached) ? cached : findProgram(program);
}

async function build(program: Program, say: (line: string) => void, signal: AbortSignal): Promise<string> {
  const began = Date.now();
  say(`  building ${program.name} from its Go module (all of Temporal: about 3 to 8 minutes, once only)`);
  const elapsed = setInterval(() => say(`  building ${program.name} … ${clock(Date.now() - began)}`), 15_000);
  try {
    const file = await goBuild('go', program, cacheFolder(), signal);
    say(`  built ${program.name} in ${clock(Date.now() - began)}`);
    return file;
  } finally {
    clearInterval(elapsed);
  }
}

async function underLock<T>(say: (line: string) => void, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const cache = cacheFolder();
  const lock = join(cache, 'building.lock');
  openCache(cache);
  for (let told = false; ; told = true) {
    const holder = takeLock(lock);
    if (!holder) break;
    if (!told) say(`  waiting for process ${holder.pid}, which is building the same programs`);
    await sleep(500, undefined, { signal });
  }
  try {
    for (const left of readdirSync(cache)) {
      if (left.startsWith('building-')) rmSync(join(cache, left), { recursive: true, force: true });
    }
    return await work();
  } finally {
    releaseLock(lock);
  }
}

function openCache(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new PlainError(`Cannot write to ${folder} (${code}): make it writable, or name another with XDG_CACHE_HOME.`);
  }
}

function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
}
