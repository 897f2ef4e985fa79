import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes JSON so that a reader, or a kill, never meets half a file. */
export function writeJson(file: string, value: unknown, mode = 0o644): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(part, file);
}

/** The parsed file, or undefined when it is missing or not JSON. */
export function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
