import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../plain-error.js';
import { endProcess } from '../process/end.js';
import { commandLine, identify, isRunning } from '../process/identity.js';
import type { ChildSpec, ChildSurroundings } from '../supervise/child.js';
import { runOnce } from '../supervise/run-once.js';
import { postgresBinaries } from './binaries.js';
import { canConnect } from './databases.js';
import { checkReachable, postgresUser } from './user.js';

/**
 * The embedded PostgreSQL as a child to keep alive; its cluster is made first where there is none.
 * `folder`, in the home, holds it; `adminUrl` is its superuser's, whose password is `password`.
 */
export async function embeddedPostgres(
  folder: string,
  port: number,
  adminUrl: string,
  password: string,
  around: ChildSurroundings,
): Promise<ChildSpec> {
  const { postgres, initdb } = postgresBinaries();
  const user = postgresUser();
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) {
    const home = dirname(folder);
    chmodSync(home, statSync(home).mode | 0o011);
    checkReachable(folder, user);
    checkReachable(postgres, user);
    chownSync(folder, user.uid, user.gid);
  }
  if (!existsSync(data)) await initialise(initdb, folder, password, around, user);
  return {
    name: 'postgres',
    command: postgres,
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: { ...process.env, LC_MESSAGES: 'C' },
    cwd: folder,
    port,
    user,
    stopSignal: 'SIGINT',
    prepare: () => clearStalePid(data),
    ready: () => canConnect(adminUrl),
    readyWithin: 120_000,
    attempts: 10,
  };
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  'max_wal_size=2GB',
];

// Into a folder beside its place, renamed when complete: a kill half-way leaves nothing that looks finished.
async function initialise(
  initdb: string,
  folder: string,
  password: string,
  around: ChildSurroundings,
  user?: { uid: number; gid: number },
): Promise<void> {
  const draft = join(folder, 'data.draft');
  const passwordFile = join(folder, 'password.draft');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const args = ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8'];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  await runOnce({ name: 'initdb', command: initdb, args: [...args, ...locale], cwd: folder, user }, around);
  rmSync(passwordFile);
  renameSync(draft, join(folder, 'data'));
}

// PostgreSQL sees for itself that the postmaster of its pid file is dead, unless another process has that number by now,
// or its remains were never collected. Then a number that no system gives stands in: the rest of the file, by which
// PostgreSQL finds backends that still run, stays.
async function clearStalePid(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const holder = identify(Number(first));
  if (holder && commandLine(holder.pid).includes(data)) await endProcess(holder, 'SIGINT', 10_000);
  if (isRunning(holder) && commandLine(Number(first)).includes(data)) {
    throw new PlainError(`PostgreSQL (process ${first}) still uses ${data}: stop it and start again.`);
  }
  if (existsSync(file)) writeFileSync(file, [noProcess, ...rest].join('\n'));
}

const noProcess = 4_194_305; // one more than the largest number of a 64-bit Linux, and beyond those of other systems
