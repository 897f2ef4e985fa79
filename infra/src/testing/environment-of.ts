import { spaceEnvironment } from '../environment.js';
import { readJson } from '../files.js';
import { homePaths } from '../home.js';
import { PlainError } from '../plain-error.js';
import { withDatabase } from '../postgres/databases.js';
import { readRun, type Run } from '../run-file.js';
import { openSecrets } from '../secrets.js';
import type { StackPorts } from '../stack/stack-ports.js';
import { spaces, type Space } from '../temporal/names.js';

/** The address, with its password, of a space's database in a running home. */
export function databaseUrl(home: string, space: Space): string {
  const run = running(home);
  if (!run.processes.postgres)
    return withDatabase(process.env.DATABASE_URL ?? run.urls.database, databaseName(run, space));
  const url = new URL(space === 'live' ? run.urls.database : run.urls.rehearsalDatabase);
  url.password = openSecrets(homePaths(home).secrets).whenreadyPassword;
  return url.href;
}

/** The environment with which an app or a command joins a space of a running home. */
export function environmentOf(home: string, space: Space): Record<string, string> {
  const run = running(home);
  const { urls } = run;
  const ports = readJson<StackPorts>(homePaths(home).ports) as StackPorts;
  const portOf = (url: string | undefined) => Number(new URL(url ?? 'http://127.0.0.1:0').port);
  const at = {
    databaseUrl: databaseUrl(home, space),
    temporal: urls.temporal,
    apiPort: ports[`api-${space}`],
    workerPort: ports[`worker-${space}`],
    smtpPort: portOf(urls.smtp),
    notifyPort: portOf(urls.notify),
    intakePort: ports[`intake-${space}`],
    webPort: ports.web,
  };
  return spaceEnvironment(space, home, process.env.NODE_ENV ?? 'development', at, openSecrets(homePaths(home).secrets));
}

function databaseName(run: Run, space: Space): string {
  return space === 'live' ? new URL(run.urls.database).pathname.slice(1) : spaces.rehearsal.database;
}

function running(home: string): Run {
  const run = readRun(home);
  if (!run) throw new PlainError(`Nothing runs in ${home}: start it first.`);
  return run;
}
