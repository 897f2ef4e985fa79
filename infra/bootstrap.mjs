// Plain Node, no dependencies: this runs before anything is installed.
import { nodeIsNewEnough } from './bootstrap/node-version.mjs';
import { installIfNeeded } from './bootstrap/install.mjs';
import { buildIfNeeded } from './bootstrap/build.mjs';
import { check } from './bootstrap/check.mjs';
import { runEntry } from './bootstrap/run-entry.mjs';

const compiled = ['start', 'test', 'demo', 'bench', 'campaigns'];
const [command, ...args] = process.argv.slice(2);

async function main() {
  if (!nodeIsNewEnough(process.versions.node)) {
    throw new Error(
      `Whenready needs Node 20.19 or later; this is ${process.versions.node}. Install it from https://nodejs.org.`,
    );
  }
  if (!['build', 'check'].includes(command) && !compiled.includes(command)) {
    throw new Error(`Unknown command ${command ?? '(none)'}. Known: ${[...compiled, 'build', 'check'].join(', ')}.`);
  }
  await installIfNeeded();
  if (command === 'check') return check();
  await buildIfNeeded();
  if (command === 'build') return 0;
  return runEntry(command, args);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    if (command === 'test') console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
