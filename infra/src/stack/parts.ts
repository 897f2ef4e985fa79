import { spaceEnvironment } from '../environment.js';
import { obtainTemporal } from '../obtain/obtain.js';
import { withoutPassword } from '../postgres/databases.js';
import { cliEntry, projectFolder } from '../project.js';
import type { RunUrls } from '../run-file.js';
import type { Secrets } from '../secrets.js';
import { runOnce } from '../supervise/run-once.js';
import type { Space } from '../temporal/names.js';
import { spaceApps, webAddress, webApp } from './apps.js';
import { inboxChild, notifyChild } from './outside.js';
import type { StackContext } from './context.js';
import { startDatabases, type DatabaseUrls } from './databases.js';
import type { StackPorts } from './stack-ports.js';
import { startTemporal } from './temporal.js';

/** Starts all parts, at the same time where they do not need each other, and gives their addresses. */
export async function startParts(stack: StackContext, ports: StackPorts, secrets: Secrets): Promise<RunUrls> {
  const { steps, options } = stack;
  const address = options.temporalAddress ?? `127.0.0.1:${ports.temporal}`;
  const inbox = steps.run('inbox', () => stack.keep(inboxChild(stack.paths, ports)));
  const notify = steps.run('stand-in of GOV.UK Notify', () => stack.keep(notifyChild(stack.paths, ports)));
  const programs = options.temporalAddress
    ? Promise.resolve(undefined)
    : obtainTemporal(options.ui, (line) => stack.say(line), stack.aborted.signal);
  const databases = steps.run('PostgreSQL', () =>
    startDatabases(options, stack.paths, ports.postgres, secrets, stack.around, (spec) => stack.keep(spec)),
  );
  const env = databases.then((urls) => environments(stack, ports, secrets, address, urls));
  const temporal = Promise.all([programs, databases]).then(([found, urls]) =>
    startTemporal(stack, ports, address, found, urls),
  );
  const setUp = env.then((both) => (options.apps ? setUpDatabases(stack, both) : undefined));
  await Promise.all([inbox, notify, temporal, setUp]);
  if (options.apps) await startApps(stack, ports, await env);
  return addresses(stack, ports, address, await databases);
}

type Environments = Record<Space, Record<string, string>>;

function environments(
  stack: StackContext,
  ports: StackPorts,
  secrets: Secrets,
  temporal: string,
  urls: DatabaseUrls,
): Environments {
  const one = (space: Space) =>
    spaceEnvironment(
      space,
      stack.paths.home,
      stack.options.nodeEnv,
      {
        databaseUrl: urls[space],
        temporal,
        apiPort: ports[`api-${space}`],
        workerPort: ports[`worker-${space}`],
        smtpPort: ports.smtp,
        notifyPort: ports.notify,
        intakePort: ports[`intake-${space}`],
        webPort: ports.web,
      },
      secrets,
    );
  return { live: one('live'), rehearsal: one('rehearsal') };
}

async function setUpDatabases(stack: StackContext, env: Environments): Promise<void> {
  const setUp = (space: Space) => runCli(stack, `setup-${space}`, ['setup'], env[space]);
  await stack.steps.run('migrations and profiles', () => Promise.all([setUp('live'), setUp('rehearsal')]));
}

async function startApps(stack: StackContext, ports: StackPorts, env: Environments): Promise<void> {
  const { steps, options } = stack;
  const specs = [...spaceApps('live', env.live), ...spaceApps('rehearsal', env.rehearsal)];
  if (options.web) specs.push(webApp(ports.web, { ...env.live, REHEARSAL_API_URL: env.rehearsal.API_URL ?? '' }));
  await Promise.all(specs.map((spec) => steps.run(spec.name, () => stack.keep(spec))));
  if (options.demo) await steps.run('demo cases', () => runCli(stack, 'demo-data', ['demo-data'], env.live));
}

function runCli(stack: StackContext, name: string, args: string[], env: Record<string, string>): Promise<void> {
  stack.aborted.signal.throwIfAborted();
  const command = { name, command: process.execPath, args: [cliEntry(), ...args], cwd: projectFolder() };
  return runOnce({ ...command, env: { ...process.env, ...env } }, stack.around);
}

function addresses(stack: StackContext, ports: StackPorts, temporal: string, urls: DatabaseUrls): RunUrls {
  const { options } = stack;
  const at = (name: keyof StackPorts) => `http://127.0.0.1:${ports[name]}`;
  const apps = {
    api: at('api-live'),
    rehearsalApi: at('api-rehearsal'),
    worker: at('worker-live'),
    rehearsalWorker: at('worker-rehearsal'),
    intake: `smtp://127.0.0.1:${ports['intake-live']}`,
    rehearsalIntake: `smtp://127.0.0.1:${ports['intake-rehearsal']}`,
  };
  return {
    ...(options.web ? { web: webAddress(ports.web) } : {}),
    ...(options.apps ? apps : {}),
    temporal,
    ...(options.ui && !options.temporalAddress ? { temporalUi: at('temporal-ui') } : {}),
    database: withoutPassword(urls.live),
    rehearsalDatabase: withoutPassword(urls.rehearsal),
    inbox: at('inbox'),
    smtp: `smtp://127.0.0.1:${ports.smtp}`,
    notify: at('notify'),
  };
}
