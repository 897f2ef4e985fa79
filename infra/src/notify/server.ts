import { createServer, type Server } from 'node:http';
import { control } from './control.js';
import { type Exchange, send } from './exchange.js';
import { gatewayApi } from './gateway-api.js';
import { notifyApi } from './notify-api.js';
import { notFound, Problem } from './problem.js';
import type { StandIn } from './stand-in.js';

/**
 * The stand-in of GOV.UK Notify (`/v2/notifications`) and of a gateway for texts (`/messages`), with `/control` to say
 * how it behaves. Nothing that it takes leaves this machine.
 */
export function standInServer(standIn: StandIn): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'stand-in'}`);
    const exchange = { request, response, url };
    answer(standIn, exchange).catch((error: unknown) => {
      const problem = error instanceof Problem ? error : new Problem(500, 'Exception', 'Internal server error');
      send(exchange, problem.status, problem.body);
    });
  });
}

async function answer(standIn: StandIn, exchange: Exchange): Promise<void> {
  for (const routes of [notifyApi, gatewayApi, control]) if (await routes(standIn, exchange)) return;
  throw notFound();
}
