import { join } from 'node:path';
import type { ChildSpec } from '../supervise/child.js';
import { dynamicConfig, type TemporalPorts } from './config.js';
import { temporalAnswers } from './namespaces.js';
import { liveNamespace, rehearsalNamespace } from './names.js';

/**
 * Temporal's development server, its data in one SQLite file of the folder, as a child to keep alive; with its UI
 * where a port for that is given. Its settings hold for all namespaces, so a case's clock could be moved in each.
 */
export function developmentServer(binary: string, folder: string, ports: TemporalPorts, uiPort?: number): ChildSpec {
  const settings = Object.entries(dynamicConfig()).map(([name, [first]]) => `${name}=${JSON.stringify(first?.value)}`);
  return {
    name: 'temporal',
    command: binary,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--log-level', 'warn'],
      ...['--port', String(ports.temporal), '--http-port', String(ports['temporal-http'])],
      ...['--db-filename', join(folder, 'development.sqlite')],
      ...['--namespace', liveNamespace, '--namespace', rehearsalNamespace],
      ...(uiPort ? ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)] : ['--headless']),
      ...settings.flatMap((setting) => ['--dynamic-config-value', setting]),
    ],
    cwd: folder,
    port: ports.temporal,
    ready: () => temporalAnswers(`127.0.0.1:${ports.temporal}`),
  };
}
