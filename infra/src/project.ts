import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from './plain-error.js';

/** The project's folder: the nearest one above this file that holds the lockfile. */
export function projectFolder(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json'))) return folder;
    if (folder === dirname(folder)) throw new PlainError(`No package-lock.json above ${from}: run from a clone.`);
  }
}

/** The compiled entry of an app (`apps/<name>/dist/main.js`); throws a PlainError when it is not built. */
export function appEntry(app: 'api' | 'worker' | 'web'): string {
  return built(join(projectFolder(), 'apps', app, 'dist', 'main.js'));
}

/** The command line's entry. */
export function cliEntry(): string {
  return built(join(projectFolder(), 'apps', 'cli', 'bin', 'whenready.mjs'));
}

/** The path as given; throws a PlainError saying how to build it when there is no such file. */
export function built(file: string): string {
  if (!existsSync(file)) throw new PlainError(`${file} is missing: run \`npm run build\`, then start again.`);
  return file;
}
