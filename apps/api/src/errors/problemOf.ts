import { HttpException } from '@nestjs/common';
import { isStoreAway } from '@whenready/persistence';
import { ApiProblem } from './apiProblem.js';
import { storeAway } from './away.js';
import { internal } from './problems.js';
import { requestProblem } from './requestProblem.js';

/**
 * Turns whatever was thrown into the answer for it. Nothing of an unknown error's text is in it.
 * @param requestId what a person can tell their administrator
 */
export function problemOf(error: unknown, requestId: string): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof HttpException && error.getStatus() < 500) return requestProblem(error.getStatus());
  return isStoreAway(error) ? storeAway() : internal(requestId);
}
