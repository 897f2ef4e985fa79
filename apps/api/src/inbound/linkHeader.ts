import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { linkUnknown } from './problems.js';

const TOKEN = /^[\w-]{20,100}$/;

/**
 * Reads the token of a link from its header: it is never in an address, and no log has headers.
 * @throws ApiProblem 404 where there is none, or nothing that could be one
 */
export function linkTokenOf(header: string | undefined): string {
  const token = header?.trim() ?? '';
  if (!TOKEN.test(token)) throw linkUnknown();
  return token;
}

/** The request's X-Link-Token, checked. */
export const LinkToken = createParamDecorator((_: unknown, context: ExecutionContext) =>
  linkTokenOf(context.switchToHttp().getRequest<Request>().get('x-link-token')),
);
