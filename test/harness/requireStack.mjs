import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Acceptance tests run on a real Temporal server and PostgreSQL; without them the run fails, saying how to get them. */
export default function requireStack() {
  const home = process.env.WHENREADY_TEST_HOME;
  if (!home || !existsSync(join(home, 'run.json')))
    throw new Error('The acceptance tests need their own servers. Run them with: npm test -- <pattern>');
}
