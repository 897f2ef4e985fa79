import { openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 20_000_000;

/** Opens `<name>.log` for appending; one that has grown beyond 20 MB is set aside as `<name>.1.log` first. */
export function openLog(folder: string, name: string): number {
  const file = join(folder, `${name}.log`);
  try {
    if (statSync(file).size > largest) renameSync(file, join(folder, `${name}.1.log`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return openSync(file, 'a');
}

/** The last line a process logged, shortened, for a message about its end. */
export function lastLine(folder: string, name: string): string {
  try {
    const lines = readFileSync(join(folder, `${name}.log`), 'utf8')
      .trimEnd()
      .split('\n');
    return (lines.at(-1) ?? '').slice(0, 300) || 'it said nothing';
  } catch {
    return 'it said nothing';
  }
}
