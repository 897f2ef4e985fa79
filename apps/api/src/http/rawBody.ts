import type { Request } from 'express';
import { ApiProblem } from '../errors/apiProblem.js';

const tooLarge = (limit: number): ApiProblem =>
  new ApiProblem(413, {
    code: 'BODY_TOO_LARGE',
    message: `The body is larger than ${limit / 1_000_000} MB.`,
    wayOut: 'Send less in one request.',
  });

/**
 * The body of a request that nothing has read yet, byte for byte. What is too much is not held in memory.
 * @param limit in bytes
 * @throws ApiProblem 413
 */
export async function rawBody(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
