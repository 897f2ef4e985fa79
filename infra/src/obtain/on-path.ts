import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Program } from './versions.js';

/** An executable of this name on the PATH. */
export function findOnPath(name: string, path: string = process.env.PATH ?? ''): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, file))
    .find(isExecutable);
}

/** The program on the PATH, where its version is new enough. */
export function findProgram(program: Program): string | undefined {
  return program.onPath
    .map((name) => findOnPath(name))
    .find((file) => file !== undefined && isAtLeast(versionOf(file), program.atLeast));
}

/** True when a dotted version is not older than another. */
export function isAtLeast(version: string | undefined, wanted: string): boolean {
  if (!version) return false;
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const differing = want.findIndex((part, index) => part !== (have[index] ?? 0));
  return differing === -1 || (have[differing] ?? 0) > (want[differing] ?? 0);
}

/** True for a file that may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf(file: string): string | undefined {
  try {
    const said = execFileSync(file, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 });
    return /(\d+\.\d+\.\d+)/.exec(said.toString())?.[1];
  } catch {
    return undefined;
  }
}
