import { ApiProblem } from './apiProblem.js';

/** Largest body that is read, in bytes. */
export const BODY_LIMIT = 100_000;

const TYPE = {
  code: 'WRONG_CONTENT_TYPE',
  message: 'The body must be JSON in UTF-8.',
  wayOut: 'Send it with the header "Content-Type: application/json".',
};
const MALFORMED = {
  code: 'MALFORMED_JSON',
  message: 'The body is not a JSON object that can be read.',
  wayOut: 'Check brackets, commas and quotes.',
};
const TOO_LARGE = {
  code: 'BODY_TOO_LARGE',
  message: `The body is larger than ${BODY_LIMIT / 1000} kB.`,
  wayOut: 'Send less text in one request.',
};
const NO_ADDRESS = {
  code: 'NOT_FOUND',
  message: 'There is nothing at this address.',
  wayOut: 'See /api/docs for the addresses that exist.',
};
const BAD_REQUEST = { code: 'BAD_REQUEST', message: 'The request could not be read.', wayOut: 'See /api/docs.' };

export const wrongContentType = (): ApiProblem => new ApiProblem(415, TYPE);

/** Words for what the body parser throws: an error with a status and a type of its own. */
export function parserProblem(error: unknown): unknown {
  const { status, type } = error as { status?: unknown; type?: unknown };
  if (type === 'entity.parse.failed') return new ApiProblem(400, MALFORMED);
  return typeof status === 'number' && status < 500 ? requestProblem(status) : error;
}

/**
 * Words for a request that never reached a route: what the framework and the body parser throw.
 * @param status the status they name
 */
export function requestProblem(status: number): ApiProblem {
  if (status === 413) return new ApiProblem(413, TOO_LARGE);
  if (status === 415) return wrongContentType();
  if (status === 404) return new ApiProblem(404, NO_ADDRESS);
  return new ApiProblem(status, BAD_REQUEST);
}
