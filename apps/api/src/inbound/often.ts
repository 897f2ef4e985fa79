import type { Request } from 'express';
import type { RateLimit } from '../intake/rateLimit.js';
import { tooManyRequests } from './problems.js';

/** @throws ApiProblem 429 where somebody asks too often */
export function countOrRefuse(limit: RateLimit, asker: string): void {
  const seconds = limit.wait(asker);
  if (seconds > 0) throw tooManyRequests(seconds);
}

/** Whose request it is: the visitor's, whom our own pages name as a proxy does (X-Forwarded-For); else the caller's. */
export const visitorOf = (request: Request): string => request.ip ?? 'unknown';
