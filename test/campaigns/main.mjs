import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const WHENREADY_SEED = String(Date.now() % 1_000_000_000);

/** Long campaigns, at full size; what the environment says goes first. A seeded tenth of each is in `npm test`. */
const CAMPAIGNS = {
  lives: {
    what: 'Random lives against the invariants of the domain',
    env: { WHENREADY_LIVES: '1200', WHENREADY_SEED },
    args: ['--selectProjects', 'unit', '--testPathPatterns', 'libs/domain/test/anyLife', '--testTimeout', '3000000'],
  },
  kills: {
    what: 'kill -9 of worker, Temporal, PostgreSQL and the provider, at each named moment of a message’s life',
    env: { WHENREADY_KILLS: 'all' },
    args: ['--selectProjects', 'acceptance', '--runInBand', '--testPathPatterns', 'test/kills.accept'],
  },
  storm: {
    what: 'Messages that fall due in one minute, sent at the service’s rate while coordinators work',
    env: { WHENREADY_STORM: '10000', WHENREADY_STORM_RATE: '1500' },
    args: ['--selectProjects', 'acceptance', '--runInBand', '--testPathPatterns', 'test/storm.accept'],
  },
  model: {
    what: 'Random sequences of commands: the model and the running workflow side by side',
    env: { WHENREADY_SEQUENCES: '2000', WHENREADY_SEED, WHENREADY_FROM: '0' },
    args: ['--selectProjects', 'acceptance', '--runInBand', '--testPathPatterns', 'test/model.accept'],
  },
  ambiguous: {
    what: 'Messages to providers that fail ambiguously one time in five',
    env: { WHENREADY_MESSAGES: '2000', WHENREADY_SEED },
    args: ['--selectProjects', 'acceptance', '--runInBand', '--testPathPatterns', 'test/sending/ambiguous.accept'],
  },
  races: {
    what: 'A withdrawal, a stop, an unsafe flag or a changed address against a message that is due',
    env: { WHENREADY_RACES: '5000', WHENREADY_SEED },
    args: ['--selectProjects', 'acceptance', '--runInBand', '--testPathPatterns', 'test/sending/races.accept'],
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in CAMPAIGNS));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Name a campaign: ${Object.keys(CAMPAIGNS).join(', ')}. Example: npm run campaigns -- lives`);
  process.exit(1);
}
for (const name of names) {
  const { what, env: usual, args } = CAMPAIGNS[name];
  const env = Object.fromEntries(Object.entries(usual).map(([key, value]) => [key, process.env[key] ?? value]));
  console.log(
    `${name}: ${what} (${Object.entries(env)
      .map(([key, value]) => `${key}=${value}`)
      .join(', ')})`,
  );
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(process.execPath, [jest, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
