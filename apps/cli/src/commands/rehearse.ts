import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { demoUsersFile, readDemoUsers } from '../demo-users.js';
import { shortDay } from '../output/dates.js';
import { Player } from '../play/player.js';
import { staffOf } from '../play/staff.js';
import { usage } from '../problem.js';
import { REFERRAL } from '../rehearsal/referral.js';
import { Rehearsal } from '../rehearsal/rehearsal.js';
import { tellStory } from '../rehearsal/story.js';
import { apiUrl, homeFolder } from '../settings.js';

/** `whenready rehearse`: one case lives fourteen months in the rehearsal of the real server, and tells its story. */
export const rehearseCommand = (): Command =>
  new Command('rehearse')
    .description('Let one case live fourteen months in under a minute, in the rehearsal, and tell its story')
    .action(async () => {
      const env = { ...process.env, WHENREADY_SPACE: 'rehearsal' };
      const users = readDemoUsers(demoUsersFile(homeFolder(env), 'rehearsal'));
      if (users.length === 0)
        throw usage('There are no demo users in the rehearsal.', 'Run `npm start` or `npm run demo`.');
      await rehearse(await staffOf(apiUrl(env), users, REFERRAL.profile), (line) => process.stdout.write(`${line}\n`));
    });

type Staff = Awaited<ReturnType<typeof staffOf>>;

async function rehearse(staff: Staff, say: (line: string) => void): Promise<void> {
  const began = Date.now();
  const player = await Player.refer(staff.referrer, staff.coordinator, REFERRAL, `rehearsal/${randomUUID()}`);
  const { reference, openedAt } = await player.view();
  say(`${reference}: the life of one case, on its own clock. All names are invented.`);
  const story = await Rehearsal.of(player, say, staff.supervisor);
  await tellStory(story, staff.coordinatorId);
  const { case: end } = await player.view();
  const days = story.daysTo(end.closed?.at ?? end.stageSince);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(
    `\n${shortDay(openedAt)} to ${shortDay(end.closed?.at ?? null)}: ${days} days (${Math.round(days / 30.4)} months) ` +
      `and ${end.revision} events of one case, in ${seconds} seconds.`,
  );
}
