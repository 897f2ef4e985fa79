import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Long campaigns, at full size. A seeded tenth of each is in `npm test`. */
const CAMPAIGNS = {
  lives: {
    what: 'Random lives against the invariants of the domain',
    env: { WHENREADY_LIVES: '1200', WHENREADY_SEED: String(Date.now() % 1_000_000_000) },
    args: ['--selectProjects', 'unit', '--testPathPatterns', 'libs/domain/test/anyLife', '--testTimeout', '3000000'],
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in CAMPAIGNS));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Name a campaign: ${Object.keys(CAMPAIGNS).join(', ')}. Example: npm run campaigns -- lives`);
  process.exit(1);
}
for (const name of names) {
  const { what, env, args } = CAMPAIGNS[name];
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
