import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const nonceOf = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce as string}'`;

/** Gives each answer a nonce of its own: only scripts that carry it run, and none is written into a page. */
export const nonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString('base64');
  next();
};

/**
 * Nothing but this site's own styles, images and scripts with the page's nonce; never in a frame.
 * @param referrer what a browser may tell of the page to the next one
 */
export const contentPolicy = (referrer: 'same-origin' | 'no-referrer'): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceOf],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: referrer },
  });

/** Headers that keep pages to themselves; they are never kept by a cache, since they show people's details. */
export const headers: RequestHandler[] = [
  contentPolicy('same-origin'),
  (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  },
];
