import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readJson, writeJson } from '../files.js';
import { identify, isRunning, type ProcessIdentity } from './identity.js';

/** Who holds a lock, and whether it is on its way out. */
export interface LockHolder extends ProcessIdentity {
  stopping?: boolean;
}

/**
 * Takes a lock file for this process. Gives undefined when taken, or the living holder.
 * A holder that was killed, even where its number belongs to another process by now, does not count.
 */
export function takeLock(file: string): LockHolder | undefined {
  const mine = identify(process.pid);
  if (!mine) throw new Error('this process cannot be identified');
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (;;) {
      if (linkIfAbsent(draft, file)) return undefined;
      const holder = readJson<LockHolder>(file);
      if (isRunning(holder)) return holder;
      setAside(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Marks the lock, held by this process, as on its way out, so that a next one waits for it. */
export function markStopping(file: string): void {
  const mine = identify(process.pid);
  if (mine && readJson<LockHolder>(file)?.pid === process.pid) writeJson(file, { ...mine, stopping: true });
}

/** Gives the lock back, if this process holds it. */
export function releaseLock(file: string): void {
  if (readJson<LockHolder>(file)?.pid === process.pid) rmSync(file, { force: true });
}

function linkIfAbsent(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

// Two may find the same stale lock: whoever moved away a fresh one of the other's puts it back.
function setAside(file: string, stale: LockHolder | undefined): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readJson<LockHolder>(aside);
  if (moved && moved.started !== stale?.started && isRunning(moved)) linkIfAbsent(aside, file);
  rmSync(aside, { force: true });
}
