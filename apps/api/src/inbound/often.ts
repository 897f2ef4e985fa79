import type { Request } from 'express';
import type { RateLimit } from '../intake/rateLimit.js';
import { tooManyRequests } from './problems.js';

const OWN_PAGES = /^(::ffff:)?127\.|^::1$/;

/** @throws ApiProblem 429 where somebody asks too often */
export function countOrRefuse(limit: RateLimit, asker: string): void {
  const seconds = limit.wait(asker);
  if (seconds > 0) throw tooManyRequests(seconds);
}

/** Whose request it is: the visitor's of our own pages, which say for whom they ask; of others the caller's own. */
export const visitorOf = (request: Request): string => {
  const own = OWN_PAGES.test(request.ip ?? '');
  return (own && request.get('x-forwarded-for')?.split(',')[0]?.trim()) || (request.ip ?? 'unknown');
};
