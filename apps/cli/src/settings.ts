import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readRun } from './run-file.js';

/** Values by the names of the environment; what is not set there is looked up in what `npm start` wrote down. */
export type Settings = (name: string) => string | undefined;

/** The folder of all state: WHENREADY_HOME, else `.whenready` in the project's folder. */
export function homeFolder(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.WHENREADY_HOME || join(projectFolder(), '.whenready'));
}

/** The space that commands are for: `live` unless WHENREADY_SPACE says `rehearsal`. */
export const spaceOf = (env: NodeJS.ProcessEnv = process.env): string => env.WHENREADY_SPACE || 'live';

/** Settings from the environment, then from what runs in the home. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const run = readRun(homeFolder(env), spaceOf(env));
  return (name) => env[name] || run[name];
}

/** The named settings as an environment, for the configuration's reader. */
export function fromSettings(names: readonly string[], settings = readSettings()): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, settings(name)]));
}

/** Address of the API, without a slash at its end. */
export const apiUrl = (env: NodeJS.ProcessEnv = process.env): string =>
  (readSettings(env)('API_URL') ?? 'http://127.0.0.1:3000').replace(/\/+$/, '');

/** The nearest folder above this file that holds the lockfile; the working folder where there is none. */
export function projectFolder(from: string = __dirname): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package-lock.json'))) return folder;
  return process.cwd();
}
