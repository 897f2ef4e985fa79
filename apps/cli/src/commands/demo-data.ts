import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferralBody } from '@whenready/contracts';
import { Command } from 'commander';
import { DEMO_CASES, fromNowhere } from '../demo/cases.js';
import { variant } from '../demo/referrals.js';
import { type DemoUser, demoUsersFile, readDemoUsers } from '../demo-users.js';
import { createOutput } from '../output/print.js';
import { Player } from '../play/player.js';
import { staffOf } from '../play/staff.js';
import { EXIT, Problem, usage } from '../problem.js';
import { apiUrl, homeFolder, projectFolder, spaceOf } from '../settings.js';
import { readReferral } from './refer.js';

/** `whenready demo-data`: demo cases of each profile, played through the API. Again, it changes nothing. */
export const demoDataCommand = (): Command =>
  new Command('demo-data')
    .description('Play a handful of demo cases for each service, as commands; run again, it changes nothing')
    .option('--json', 'answer in JSON, for programs')
    .action(async (options: { json?: boolean }) => {
      const out = createOutput(options.json ?? false);
      const users = readDemoUsers(demoUsersFile(homeFolder(), spaceOf()));
      if (users.length === 0)
        throw usage('There are no demo users.', 'Run `whenready setup` first, outside production.');
      const played = (await Promise.all(examples().map((example) => playProfile(apiUrl(), users, example)))).flat();
      const left = played.filter(({ problem }) => problem !== null);
      out.show(played, () =>
        [`${played.length} demo cases.`, ...left.map(({ name, problem }) => `${name}: ${problem}`)].join('\n'),
      );
    });

interface Played {
  readonly name: string;
  /** Why it was left where it stood: someone went on with it, usually. */
  readonly problem: string | null;
}

const examples = (): ReferralBody[] => {
  const folder = join(projectFolder(), 'examples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => readReferral(join(folder, name)) as unknown as ReferralBody);
};

async function playProfile(url: string, users: readonly DemoUser[], example: ReferralBody): Promise<Played[]> {
  const staff = await staffOf(url, users, example.profile);
  const played: Played[] = [];
  for (const [place, { name, play }] of DEMO_CASES.entries()) {
    const keys = `demo/${example.profile}/${name}`;
    const player = await Player.refer(staff.referrer, staff.coordinator, variant(example, place), keys);
    played.push({ name: keys, problem: await problemOfPlaying(() => play(player, staff)) });
  }
  const triage = fromNowhere(variant(example, DEMO_CASES.length));
  await Player.refer(staff.referrer, staff.coordinator, triage, `demo/${example.profile}/triage`);
  return [...played, { name: `demo/${example.profile}/triage`, problem: null }];
}

async function problemOfPlaying(play: () => Promise<void>): Promise<string | null> {
  try {
    await play();
    return null;
  } catch (error) {
    if (error instanceof Problem && error.exit === EXIT.refused) return error.message;
    throw error;
  }
}
