import { mkdirSync } from 'node:fs';
import { dayOf } from '@whenready/domain';
import {
  createDataSource,
  FacilitatorStore,
  migrate,
  ProfileStore,
  StaffStore,
  VenueStore,
} from '@whenready/persistence';
import { readConfig, variables } from '@whenready/platform';
import { loadProfiles } from '@whenready/profiles';
import { Command } from 'commander';
import { demoUsersFile } from '../demo-users.js';
import { createOutput } from '../output/print.js';
import { fromSettings, homeFolder } from '../settings.js';
import { makeDatabase } from '../setup/database.js';
import { putDemoUsers } from '../setup/demo-users.js';
import { demoPeople } from '../setup/people.js';
import { putProfiles } from '../setup/profiles.js';
import { putDemoRegister } from '../setup/register.js';
import { demoVenues, putDemoVenues } from '../setup/venues.js';

const shape = {
  DATABASE_URL: variables.DATABASE_URL,
  WHENREADY_SPACE: variables.WHENREADY_SPACE.default('live'),
  NODE_ENV: variables.NODE_ENV,
};

/** `whenready setup`: makes a database ready for use. Run again, it changes nothing. */
export const setupCommand = (): Command =>
  new Command('setup')
    .description('Make the database ready: tables, the five service profiles and, outside production, demo users')
    .option('--json', 'answer in JSON, for programs')
    .action(async (options: { json?: boolean }) => {
      const out = createOutput(options.json ?? false);
      const done = await setUp(readConfig(shape, fromSettings(Object.keys(shape))));
      out.show(done, () =>
        [
          done.made ? 'The database was made.' : 'The database is there.',
          done.migrations.length ? `Migrations run: ${done.migrations.join(', ')}.` : 'No migration was missing.',
          `Service profiles: ${done.profiles.join(', ')}.`,
          done.demoUsers
            ? `Demo users: ${done.demoUsers.length}, with their tokens in ${done.file}.`
            : 'No demo users.',
        ].join('\n'),
      );
    });

interface SetupConfig {
  readonly DATABASE_URL: string;
  readonly WHENREADY_SPACE: 'live' | 'rehearsal';
  readonly NODE_ENV: string;
}

async function setUp(config: SetupConfig) {
  const profiles = loadProfiles();
  const made = await makeDatabase(config.DATABASE_URL);
  const migrations = await migrate(config.DATABASE_URL);
  const dataSource = await createDataSource(config.DATABASE_URL, { poolSize: 2 }).initialize();
  try {
    await putProfiles(new ProfileStore(dataSource), profiles);
    const done = { made, migrations, profiles: profiles.map(({ code }) => code) };
    if (config.NODE_ENV === 'production') return { ...done, demoUsers: null, file: null };
    const home = homeFolder();
    mkdirSync(home, { recursive: true });
    const file = demoUsersFile(home, config.WHENREADY_SPACE);
    const [people, now] = [demoPeople(profiles), new Date()];
    const users = await putDemoUsers(new StaffStore(dataSource), people, file, now);
    await putDemoRegister(new FacilitatorStore(dataSource), people, dayOf(now.toISOString()));
    await putDemoVenues(new VenueStore(dataSource), demoVenues(profiles));
    return { ...done, demoUsers: users.map(({ name, role }) => ({ name, role })), file };
  } finally {
    await dataSource.destroy();
  }
}
