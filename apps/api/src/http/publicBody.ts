import { json, type NextFunction, type Request, type Response } from 'express';
import { parserProblem, wrongContentType } from '../errors/requestProblem.js';

/** Largest body that is read of somebody whom nobody knows, in bytes. */
const PUBLIC_LIMIT = 30_000;

const parse = json({ limit: PUBLIC_LIMIT, type: 'application/json' });

/** Reads a small JSON body of anybody: forms and answers that need no login. Anything but JSON is a 415. */
export function publicBody(request: Request, response: Response, next: NextFunction): void {
  if (request.is('application/json') === false) return next(wrongContentType());
  parse(request, response, (error?: unknown) => next(error && parserProblem(error)));
}
