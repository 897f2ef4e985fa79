import { createServer, type Server } from 'node:net';
import { readJson, writeJson } from './files.js';
import { PlainError } from './plain-error.js';

// Below the ranges from which systems draw the ports of outgoing connections, so that a port stays free
// while its process is being restarted.
const lowest = 15_000;
const highest = 32_000;

/**
 * One free loopback port for each name: the remembered one where it is still free, else another, remembered.
 * All are held open until the last is found, so that no two names get the same.
 */
export async function choosePorts<Name extends string>(
  file: string,
  names: readonly Name[],
  random: () => number = Math.random,
): Promise<Record<Name, number>> {
  const remembered = readJson<Record<string, number>>(file) ?? {};
  const held: Server[] = [];
  const chosen: Record<string, number> = { ...remembered };
  try {
    for (const name of names) {
      const old = remembered[name];
      const server = (old ? await hold(old) : undefined) ?? (await holdAny(random));
      held.push(server.server);
      chosen[name] = server.port;
    }
  } finally {
    await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
  }
  writeJson(file, chosen);
  return chosen as Record<Name, number>;
}

/** True when nothing listens at this port of the loopback. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  const held = await hold(port, host);
  if (held) await new Promise((done) => held.server.close(done));
  return held !== undefined;
}

async function holdAny(random: () => number): Promise<{ server: Server; port: number }> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const held = await hold(lowest + Math.floor(random() * (highest - lowest)));
    if (held) return held;
  }
  throw new PlainError(`No free port between ${lowest} and ${highest} on 127.0.0.1: stop what uses them.`);
}

function hold(port: number, host = '127.0.0.1'): Promise<{ server: Server; port: number } | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host, exclusive: true }, () => done({ server, port }));
  });
}
