import { rmSync } from 'node:fs';
import { readJson, writeJson } from './files.js';
import { homePaths } from './home.js';
import { isRunning } from './process/identity.js';

/** What runs in a home; written once all of it answers, and again whenever a process was restarted. No secrets. */
export interface Run {
  pid: number;
  started: string;
  ready: boolean;
  processes: Record<string, { pid?: number; port?: number }>;
  /** Addresses; those of the databases carry no password. */
  urls: RunUrls;
  secretsFile: string;
  demoUsersFile: string;
}

export interface RunUrls {
  web?: string;
  api?: string;
  rehearsalApi?: string;
  worker?: string;
  rehearsalWorker?: string;
  /** Where mail for the services is taken. */
  intake?: string;
  rehearsalIntake?: string;
  /** host:port */
  temporal: string;
  temporalUi?: string;
  database: string;
  rehearsalDatabase: string;
  inbox: string;
  smtp: string;
  /** The stand-in of GOV.UK Notify and of a gateway for texts. */
  notify: string;
}

/** What runs in a home now; undefined when nothing does. */
export function readRun(home: string): Run | undefined {
  const run = readJson<Run>(homePaths(home).run);
  return run && isRunning({ pid: run.pid, started: run.started }) ? run : undefined;
}

/** Writes the run file of a home. */
export function writeRun(home: string, run: Run): void {
  writeJson(homePaths(home).run, run);
}

/** Removes the run file of a home. */
export function removeRun(home: string): void {
  rmSync(homePaths(home).run, { force: true });
}
