import { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';

const FORWARDED = /^\/(api|v1|health|info)(\/|$)/;

const AWAY = JSON.stringify({
  code: 'API_AWAY',
  message: 'The api does not answer just now.',
  wayOut: 'Try again in a moment, with the same Idempotency-Key.',
});

/**
 * Hands `/api` (staff), `/v1` (everybody outside: participants' links, public forms, callbacks, intake), `/health` and
 * `/info` on to the api, so that both share one port. Such requests carry a token of their own where they need one: a
 * browser's cookie is no credential there, and is taken off.
 * @param target address of the api
 */
export function forwardToApi(target: string): RequestHandler {
  return createProxyMiddleware({
    target,
    pathFilter: (path) => FORWARDED.test(path),
    xfwd: true,
    on: {
      proxyReq: (outgoing) => outgoing.removeHeader('cookie'),
      error: (_error, _request, response) => {
        if (!(response instanceof ServerResponse) || response.headersSent) return;
        response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '5' }).end(AWAY);
      },
    },
  }) as unknown as RequestHandler;
}
