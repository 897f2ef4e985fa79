import { appEntry, projectFolder } from '../project.js';
import { answersHttp } from '../supervise/answers.js';
import type { ChildSpec } from '../supervise/child.js';
import type { Space } from '../temporal/names.js';

/** The worker and the api of one space, as children to keep alive. */
export function spaceApps(space: Space, env: Record<string, string>): ChildSpec[] {
  return [
    app('worker', `worker-${space}`, Number(env.WORKER_PORT), env),
    app('api', `api-${space}`, Number(env.API_PORT), env),
  ];
}

/** The pages, as a child to keep alive. */
export function webApp(port: number, env: Record<string, string>): ChildSpec {
  const host = process.env.HOST || '127.0.0.1';
  const web = app('web', 'web', port, { ...env, PORT: String(port), HOST: host });
  return { ...web, ready: () => answersHttp(`${webAddress(port)}/health`) };
}

/** Where the pages answer, seen from this machine: HOST names a network of its own, or all. */
export function webAddress(port: number, host: string = process.env.HOST || '127.0.0.1'): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

function app(kind: 'api' | 'worker' | 'web', name: string, port: number, env: Record<string, string>): ChildSpec {
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', appEntry(kind)],
    env: { ...process.env, ...env },
    cwd: projectFolder(),
    port,
    ready: () => answersHttp(`http://127.0.0.1:${port}/health`),
  };
}
