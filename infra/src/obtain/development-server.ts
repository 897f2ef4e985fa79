import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, PlainError } from '../plain-error.js';
import { isExecutable } from './on-path.js';

/**
 * The development server that Temporal's SDK downloads, from the cache folder or downloaded into it.
 * Throws a PlainError saying what to do where there is neither.
 */
export async function obtainDevelopmentServer(cache: string, say: (line: string) => void): Promise<string> {
  const folder = join(cache, 'development');
  mkdirSync(folder, { recursive: true });
  const file = downloaded(folder);
  if (file) return file;
  say(
    '  downloading the Temporal development server (there is no Go to build the server with): about a minute, once only',
  );
  await download(folder).catch((error: unknown) => {
    throw new PlainError(
      `There is no Temporal server in ${cache} or on the PATH, no Go to build it with, and no download (${lineOf(error).slice(0, 90)}): ` +
        'install Go 1.26 or later (https://go.dev/dl), or set TEMPORAL_ADDRESS to a running Temporal server.',
    );
  });
  return downloaded(folder) as string;
}

function downloaded(folder: string): string | undefined {
  return readdirSync(folder)
    .filter((name) => /^temporal-sdk-[a-z]+-[0-9.]+(\.exe)?$/.test(name))
    .map((name) => join(folder, name))
    .find(isExecutable);
}

// The SDK downloads a server in order to start it; it is stopped at once, and run by the supervisor instead.
async function download(folder: string): Promise<void> {
  const { DefaultLogger, Runtime } = await import('@temporalio/worker');
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const { version } = (await import('@temporalio/worker/package.json')).default;
  const runtime = Runtime.instance();
  const server = await runtime.createEphemeralServer({
    type: 'dev-server',
    exe: {
      type: 'cached-download',
      downloadDir: folder,
      version: 'default',
      ttl: 0,
      sdkName: 'sdk-typescript',
      sdkVersion: version,
    },
    namespace: 'default',
    ip: '127.0.0.1',
    port: null,
    uiPort: null,
    dbFilename: null,
    ui: false,
    log: { format: 'pretty', level: 'error' },
    extraArgs: [],
  });
  await runtime.shutdownEphemeralServer(server);
}
