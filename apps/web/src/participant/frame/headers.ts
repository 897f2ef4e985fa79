import type { RequestHandler } from 'express';
import { contentPolicy } from '../../security/headers.js';
import { isParticipantPath } from '../paths.js';
import { rememberLook } from './look.js';
import { showRefused } from './problem.js';

/**
 * What stands before participants' pages in place of the staff's session and its tokens. A form needs no token of its
 * own: no cookie gives any right here, so another site can make a browser send nothing that it could not send itself.
 * An answer acts by the link's token alone, which stands in the address and which another site does not know; a public
 * form acts for nobody. A form that the browser says comes from another site is refused all the same.
 */
export const participantPages: readonly RequestHandler[] = [
  contentPolicy('no-referrer'),
  (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    next();
  },
  rememberLook,
  (request, response, next) => {
    const site = request.headers['sec-fetch-site'];
    const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (request.method === 'POST' && elsewhere) return showRefused(request, response);
    next();
  },
];

/** Runs a handler for participants' pages only. */
export const forParticipants =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) =>
    isParticipantPath(request.path) ? handler(request, response, next) : next();

/** Runs a handler for every other page only. */
export const forStaff =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) =>
    isParticipantPath(request.path) ? next() : handler(request, response, next);
