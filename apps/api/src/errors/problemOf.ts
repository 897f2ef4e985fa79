import { HttpException } from '@nestjs/common';
import { isStoreAway } from '@whenready/persistence';
import { ApiProblem } from './apiProblem.js';
import { storeAway } from './away.js';
import { internal } from './problems.js';
import { malformedJson, requestProblem } from './requestProblem.js';

/** What the body parser throws: an error with a status and a type of its own. */
const parserStatus = (error: unknown): number | null => {
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown };
  return typeof status === 'number' && typeof type === 'string' && status >= 400 && status < 500 ? status : null;
};

/**
 * Turns whatever was thrown into the answer for it. Nothing of an unknown error's text is in it.
 * @param requestId what a person can tell their administrator
 */
export function problemOf(error: unknown, requestId: string): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof SyntaxError && 'body' in error) return malformedJson();
  const status = error instanceof HttpException ? error.getStatus() : parserStatus(error);
  if (status !== null && status < 500) return requestProblem(status);
  return isStoreAway(error) ? storeAway() : internal(requestId);
}
