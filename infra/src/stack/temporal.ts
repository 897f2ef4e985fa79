import type { TemporalPrograms } from '../obtain/obtain.js';
import { PlainError } from '../plain-error.js';
import { developmentServer } from '../temporal/development-server.js';
import { liveNamespace, rehearsalNamespace } from '../temporal/names.js';
import { registerNamespace, temporalAnswers } from '../temporal/namespaces.js';
import { updateSchemas } from '../temporal/schema.js';
import { temporalServer, temporalUi } from '../temporal/server.js';
import type { StackContext } from './context.js';
import type { DatabaseUrls } from './databases.js';
import type { StackPorts } from './stack-ports.js';

/**
 * Starts Temporal from the programs obtained, or finds it at `address` where there are none; then its namespaces
 * and its UI.
 */
export async function startTemporal(
  stack: StackContext,
  ports: StackPorts,
  address: string,
  programs: TemporalPrograms | undefined,
  urls: DatabaseUrls,
): Promise<void> {
  const { steps, paths } = stack;
  if (programs) await startServer(stack, ports, programs, urls);
  else await findServer(address);
  const ui = programs?.kind === 'server' ? programs.ui : undefined;
  await Promise.all([
    steps.run('namespaces', () =>
      Promise.all([liveNamespace, rehearsalNamespace].map((name) => registerNamespace(address, name))),
    ),
    ui && steps.run('Temporal UI', () => stack.keep(temporalUi(ui, paths.temporal, ports['temporal-ui'], address))),
  ]);
}

async function startServer(stack: StackContext, ports: StackPorts, programs: TemporalPrograms, urls: DatabaseUrls) {
  const { steps, paths, around, options } = stack;
  if (programs.kind === 'development') {
    stack.say('  Temporal is its development server: for trying out, not for real cases (install Go for the real one)');
    const uiPort = options.ui ? ports['temporal-ui'] : undefined;
    const server = developmentServer(programs.cli, paths.temporal, ports, uiPort);
    return steps.run('Temporal server', () => stack.keep(server));
  }
  await steps.run('Temporal schemas', () => updateSchemas(programs.sqlTool, urls.temporalStore, urls.temporal, around));
  const server = temporalServer(programs.server, paths.temporal, ports, urls.temporalStore);
  await steps.run('Temporal server', () => stack.keep(server));
}

async function findServer(address: string): Promise<void> {
  if (await temporalAnswers(address).catch(() => false)) return;
  throw new PlainError(`TEMPORAL_ADDRESS: nothing answers at ${address}. Start it, or unset TEMPORAL_ADDRESS.`);
}
