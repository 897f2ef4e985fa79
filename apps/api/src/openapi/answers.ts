import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

const PROBLEMS = {
  400: 'MALFORMED_JSON: the body cannot be read as JSON',
  401: 'NOT_SIGNED_IN: no token, or one that is not known',
  403: 'NOT_ALLOWED or ROLE_NOT_ALLOWED: your role does not include this; CASE_NOT_YOURS: the case is shared with you',
  404: 'CASE_NOT_FOUND or DRAFT_NOT_FOUND: no such one among those you may see; PROFILE_NOT_FOUND or VERSION_NOT_FOUND: no such service, or no such version of it; STAFF_NOT_FOUND or NOT_IN_REGISTER: nobody of yours',
  409: 'A coded, worded refusal with the way out and the revision it was judged on; KEY_REUSED where the key was used for another request',
  410: 'LINK_USED or LINK_EXPIRED: the link is used, or too old',
  413: 'BODY_TOO_LARGE: over 100 kB',
  415: 'WRONG_CONTENT_TYPE: the body is not JSON',
  422: 'INVALID, or CANNOT_TAKE_CASE for facilitators: `fields` names each wrong field',
  423: 'LINK_LOCKED: too many wrong check words, or none is agreed',
  429: 'TOO_MANY_REQUESTS: too much in a short time. With Retry-After',
  500: 'INTERNAL: our mistake, with a request id',
  503: 'STORE_AWAY, TEMPORAL_AWAY or ENGINE_AWAY: nothing has happened; OUTCOME_UNKNOWN: it may yet happen, and the same key tells. With Retry-After',
} as const;

type Problem = keyof typeof PROBLEMS;

/** A reference to one of the named schemas. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Documents what a route answers with when all is well. */
export const Answers = (status: number, description: string, schema: object) =>
  ApiResponse({ status, description, schema: schema as never });

/** Documents an answer that is a message as it came. */
export const Original = () =>
  ApiResponse({
    status: 200,
    description: 'The message',
    content: {
      'message/rfc822': { schema: { type: 'string', format: 'binary' } },
      'application/json': { schema: { type: 'object' } },
    },
  });

/** Documents the problems a route can answer with. */
export const Problems = (...statuses: Problem[]) =>
  applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: PROBLEMS[status],
        schema: ref('ApiError') as never,
        ...(status === 503 || status === 429
          ? { headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } } }
          : {}),
      }),
    ),
  );
