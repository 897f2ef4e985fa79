import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeJson } from '../files.js';
import type { ChildSpec } from '../supervise/child.js';
import { answersHttp } from '../supervise/answers.js';
import { dynamicConfig, serverConfig, uiConfig, type TemporalPorts, type TemporalStore } from './config.js';
import { temporalAnswers } from './namespaces.js';

/** The Temporal server, all roles in one process, as a child to keep alive; its configuration is written here. */
export function temporalServer(binary: string, folder: string, ports: TemporalPorts, store: TemporalStore): ChildSpec {
  const dynamicFile = join(folder, 'dynamic.yaml');
  const file = join(folder, 'server.yaml');
  writeJson(dynamicFile, dynamicConfig());
  writeJson(file, serverConfig(ports, store, dynamicFile), 0o600);
  return {
    name: 'temporal',
    command: binary,
    args: ['--config-file', file, '--allow-no-auth', 'start'],
    env: { ...process.env, GOGC: process.env.GOGC ?? '400' },
    cwd: folder,
    port: ports.temporal,
    ready: () => temporalAnswers(`127.0.0.1:${ports.temporal}`),
  };
}

/** Temporal's web UI as a child to keep alive. */
export function temporalUi(binary: string, folder: string, port: number, temporalAddress: string): ChildSpec {
  mkdirSync(join(folder, 'ui'), { recursive: true });
  writeJson(join(folder, 'ui', 'whenready.yaml'), uiConfig(port, temporalAddress));
  return {
    name: 'temporal-ui',
    command: binary,
    args: ['--root', folder, '--config', 'ui', '--env', 'whenready', 'start'],
    cwd: folder,
    port,
    ready: () => answersHttp(`http://127.0.0.1:${port}/`),
  };
}
