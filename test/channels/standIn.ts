import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, apiKeyOf } from '@whenready/infra/notify/account';
import { standInServer } from '@whenready/infra/notify/server';
import { StandIn } from '@whenready/infra/notify/stand-in';

/** What a callback brought. */
interface Told {
  readonly path: string;
  readonly authorization: string;
  readonly body: Record<string, unknown>;
}

const token = () => randomBytes(16).toString('hex');

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The stand-in in this process, with somebody who is called back: `answers` are the statuses they answer with, in turn. */
export async function standInHere() {
  const told: Told[] = [];
  const answers: number[] = [];
  const service = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += String(part)));
    request.on('end', () => {
      const { url = '', headers } = request;
      told.push({ path: url, authorization: headers.authorization ?? '', body: JSON.parse(text) });
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  const account: Account = {
    space: 'live',
    serviceId: randomUUID(),
    apiSecret: randomUUID(),
    templates: { email: randomUUID(), sms: randomUUID(), letter: randomUUID() },
    gatewayToken: token(),
    notifyCallbackToken: token(),
    gatewayCallbackToken: token(),
    callbacks: await listening(service),
  };
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  const standIn = new StandIn([account], folder);
  const server = standInServer(standIn);
  const url = await listening(server);
  const tell = (path: string, body: object) =>
    fetch(`${url}/control/${path}`, { method: 'POST', body: JSON.stringify(body) });
  return {
    url,
    folder,
    account,
    standIn,
    told,
    answers,
    tell,
    apiKey: apiKeyOf(account, 'a-key'),
    close: async () => {
      for (const each of [server, service]) {
        each.closeAllConnections();
        await new Promise((done) => each.close(done));
      }
      rmSync(folder, { recursive: true });
    },
  };
}

export type StandInHere = Awaited<ReturnType<typeof standInHere>>;
