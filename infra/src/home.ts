import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './files.js';
import { PlainError } from './plain-error.js';

/** Where everything lies inside one home. */
export function homePaths(home: string) {
  return {
    home,
    lock: join(home, 'supervisor.lock'),
    pids: join(home, 'pids.json'),
    ports: join(home, 'ports.json'),
    run: join(home, 'run.json'),
    secrets: join(home, 'secrets', 'secrets.json'),
    logs: join(home, 'logs'),
    inbox: join(home, 'inbox'),
    messages: join(home, 'messages'),
    postgres: join(home, 'postgres'),
    temporal: join(home, 'temporal'),
    demoUsers: join(home, 'demo-users.json'),
  };
}

export type HomePaths = ReturnType<typeof homePaths>;

/** Creates the home's folders; throws a PlainError when the folder cannot be written. */
export function openHome(home: string): HomePaths {
  const paths = homePaths(home);
  try {
    for (const folder of [home, paths.logs, paths.inbox, paths.messages, paths.temporal]) makeFolder(folder);
    makeFolder(join(home, 'secrets'), 0o700);
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new PlainError(
      `Cannot write to ${home} (${code}): make the folder writable, or name another with WHENREADY_HOME.`,
    );
  }
  return paths;
}
