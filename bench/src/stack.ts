import { readFileSync } from 'node:fs';
import { environmentOf, openSecrets, readRun, type Run } from '@whenready/infra';

/** The stack that the measurements run on. */
export interface Bench {
  readonly home: string;
  readonly run: Run;
  readonly env: Record<string, string>;
  /** The superuser's addresses, by database. */
  database(name: 'whenready' | 'temporal' | 'temporal_visibility'): string;
  demoUsers(): readonly DemoUser[];
}

interface DemoUser {
  readonly role: string;
  readonly profile: string | null;
  readonly token: string;
}

/**
 * The stack of the home that WHENREADY_TEST_HOME names.
 * @throws Error where nothing runs there
 */
export function joinStack(home: string | undefined = process.env.WHENREADY_TEST_HOME): Bench {
  const run = home ? readRun(home) : undefined;
  if (!home || !run) throw new Error('Nothing to measure: run `npm run bench`, which starts a stack of its own.');
  return {
    home,
    run,
    env: environmentOf(home, 'live'),
    database: (name) => {
      const url = new URL(run.urls.database);
      url.username = 'postgres';
      url.password = openSecrets(run.secretsFile).postgresPassword;
      url.pathname = `/${name}`;
      return url.href;
    },
    demoUsers: () => JSON.parse(readFileSync(run.demoUsersFile, 'utf8')) as DemoUser[],
  };
}
