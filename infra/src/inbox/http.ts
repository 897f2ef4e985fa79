import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { failModes, isFailMode, type Failing } from './failing.js';
import { inboxPage } from './page.js';
import { everything } from './everything.js';
import type { InboxMessage, InboxStore } from './store.js';

/**
 * `GET /` the page, `GET /api/messages` as JSON, `GET /health`, `POST /fail {mode}`.
 * @param others the folder of what the providers' stand-in took
 */
export function inboxHttp(store: InboxStore, failing: Failing, others: string): Server {
  return createServer((request, response) => {
    answer(request, response, () => everything(store, others), failing).catch((error: Error) =>
      send(response, 500, { error: error.message }),
    );
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  messages: () => Promise<InboxMessage[]>,
  failing: Failing,
) {
  const route = `${request.method} ${new URL(request.url ?? '/', 'http://inbox').pathname}`;
  if (route === 'GET /health') return send(response, 200, { status: 'ok', failing: failing.mode });
  if (route === 'GET /api/messages') return send(response, 200, { messages: await messages() });
  if (route === 'POST /fail') return setFailing(request, response, failing);
  if (route !== 'GET /') return send(response, 404, { error: `nothing at ${route}` });
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(inboxPage(await messages()));
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

async function setFailing(request: IncomingMessage, response: ServerResponse, failing: Failing): Promise<void> {
  const mode = parse(await body(request));
  if (!isFailMode(mode)) return send(response, 422, { error: `mode must be one of ${failModes.join(', ')}` });
  failing.mode = mode;
  send(response, 200, { failing: mode });
}

function parse(text: string): unknown {
  try {
    return (JSON.parse(text) as { mode?: unknown }).mode;
  } catch {
    return undefined;
  }
}

async function body(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part).slice(0, 10_000);
  return text;
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
