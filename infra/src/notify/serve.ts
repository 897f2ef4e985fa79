import { homePaths } from '../home.js';
import { readJson } from '../files.js';
import { openSecrets } from '../secrets.js';
import type { StackPorts } from '../stack/stack-ports.js';
import { spaces, type Space } from '../temporal/names.js';
import type { Account } from './account.js';
import { standInServer } from './server.js';
import { StandIn } from './stand-in.js';

/** Serves the stand-in of a home, with an account for each of its spaces, until this process is asked to end. */
export function serveStandIn(home: string, port: number): void {
  const server = standInServer(new StandIn(accountsOf(home), homePaths(home).messages));
  server.listen(port, '127.0.0.1');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0));
}

function accountsOf(home: string): Account[] {
  const { standIns } = openSecrets(homePaths(home).secrets);
  const ports = readJson<StackPorts>(homePaths(home).ports);
  return (Object.keys(spaces) as Space[]).map((space) => ({
    space,
    ...standIns[space],
    callbacks: `http://127.0.0.1:${ports?.[`api-${space}`]}/v1/callbacks`,
  }));
}
