import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { badRequest, FAILURES } from './problem.js';
import type { FailMode } from './failing.js';

/** In milliseconds: after this a message is taken though its sender has given up. */
const LATE_MS = 6_000;
const LONGEST_BODY = 2_100_000;

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Answers with JSON. */
export function send({ response }: Exchange, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** The body as JSON; throws a Problem 400 where it is none. */
export async function bodyOf({ request }: Exchange): Promise<unknown> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > LONGEST_BODY) throw badRequest('The body is too long');
  }
  try {
    return JSON.parse(text || '{}');
  } catch {
    throw badRequest('Invalid JSON supplied in POST data');
  }
}

/**
 * Lets a call come to its end as the stand-in was told: answered, refused, unanswered, taken or not.
 * @param take does what was asked, and gives the answer
 */
export async function endAs(
  mode: FailMode,
  exchange: Exchange,
  take: () => [status: number, body: unknown],
): Promise<void> {
  switch (mode) {
    case 'none':
      return send(exchange, ...take());
    case 'hang':
      return;
    case 'take-late':
      await pause(LATE_MS, undefined, { ref: false });
      take();
      return;
    case 'drop':
      return void exchange.request.socket.destroy();
    case 'accept-then-drop':
      take();
      return void exchange.request.socket.destroy();
    case 'error-after-taking':
      take();
      throw FAILURES[mode];
    default:
      throw FAILURES[mode];
  }
}
