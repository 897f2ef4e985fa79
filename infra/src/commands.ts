import { bench, campaigns } from './commands/scripts.js';
import { demo } from './commands/demo.js';
import { env } from './commands/env.js';
import { inbox } from './commands/inbox.js';
import { notify } from './commands/notify.js';
import { start } from './commands/start.js';
import { test } from './commands/test.js';

/** What can be asked of this package; each takes its arguments and gives the exit code. */
export const commands: Record<string, (args: string[]) => Promise<number>> = {
  start,
  test,
  demo,
  bench,
  campaigns,
  env,
  inbox,
  notify,
};
