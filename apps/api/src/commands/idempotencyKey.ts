import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { invalid } from '../errors/problems.js';

const PRINTABLE = /^[\x20-\x7e]{1,200}$/;

/**
 * Reads the Idempotency-Key.
 * @throws ApiProblem 422 where it is missing, longer than 200 characters or not printable
 */
export function idempotencyKeyOf(header: string | undefined): string {
  const key = header?.trim() ?? '';
  if (PRINTABLE.test(key)) return key;
  throw invalid([
    {
      field: 'Idempotency-Key',
      message: 'Send this header: one new id for each intention, 1 to 200 printable characters',
    },
  ]);
}

/** The request's Idempotency-Key, checked. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  idempotencyKeyOf(context.switchToHttp().getRequest<Request>().get('idempotency-key')),
);
