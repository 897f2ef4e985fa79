import { json, type NextFunction, type Request, type Response } from 'express';
import type { ApiRequest } from '../auth/caller.js';
import { BODY_LIMIT, parserProblem, wrongContentType } from '../errors/requestProblem.js';

const parse = json({ limit: BODY_LIMIT, type: 'application/json' });

const empty = (request: Request): boolean => request.get('content-length') === '0';

/**
 * Reads a JSON body of at most {@link BODY_LIMIT} bytes, of a known caller only, or of one who calls back:
 * nobody else's body is looked at.
 * Anything but JSON is a 415.
 */
export function jsonBody(request: Request, response: Response, next: NextFunction): void {
  const { caller, callersBack = [] } = request as ApiRequest;
  if ((!caller && callersBack.length === 0) || empty(request)) return next();
  if (request.is('application/json') === false) return next(wrongContentType());
  parse(request, response, (error?: unknown) => next(error && parserProblem(error)));
}
