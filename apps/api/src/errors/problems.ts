import type { ApiError } from '@whenready/contracts';
import type { Refusal } from '@whenready/domain';
import { ApiProblem } from './apiProblem.js';

type Field = NonNullable<ApiError['fields']>[number];

export const notSignedIn = (): ApiProblem =>
  new ApiProblem(401, {
    code: 'NOT_SIGNED_IN',
    message: 'This needs a token that is known and has not been revoked.',
    wayOut: 'Send the header "Authorization: Bearer <your token>".',
  });

export const notAllowed = (): ApiProblem =>
  new ApiProblem(403, {
    code: 'NOT_ALLOWED',
    message: 'Your role does not include this.',
    wayOut: 'Ask a colleague whose role includes it, or your supervisor.',
  });

/** An unknown case and a case of another provider answer alike. */
export const caseNotFound = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'CASE_NOT_FOUND',
    message: 'There is no such case among those you may see.',
    wayOut: 'Look it up in the list: GET /api/cases.',
  });

export const unknownCommand = (known: readonly string[]): ApiProblem =>
  new ApiProblem(404, {
    code: 'UNKNOWN_COMMAND',
    message: 'There is no such command.',
    wayOut: `Use one of: ${known.join(', ')}.`,
  });

/** 422, naming each wrong field. */
export const invalid = (fields: readonly Field[]): ApiProblem =>
  new ApiProblem(422, {
    code: 'INVALID',
    message: fields.map((one) => `${one.field}: ${one.message}`).join('; '),
    wayOut: 'Correct the fields that are named and send it again.',
    fields,
  });

export const keyReused = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'KEY_REUSED',
    message: 'This Idempotency-Key has been used for another request.',
    wayOut: 'Send a new request with a new key; use an old key only to repeat exactly the same request.',
  });

/**
 * The domain's no: 403 where it is about the caller's role, 409 otherwise.
 * @param revision the revision of the case on which it was judged
 */
export const refused = (refusal: Refusal, revision: number): ApiProblem =>
  new ApiProblem(refusal.code === 'ROLE_NOT_ALLOWED' ? 403 : 409, {
    code: refusal.code,
    message: refusal.message,
    wayOut: refusal.wayOut,
    revision,
    ...(refusal.field === undefined ? {} : { fields: [{ field: refusal.field, message: refusal.message }] }),
  });

/** A case is merged into one that goes on. */
export const otherCaseClosed = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'OTHER_CASE_CLOSED',
    message: 'The other case is closed.',
    wayOut: 'Reopen it first, or link the two cases instead.',
    fields: [{ field: 'other', message: 'The other case is closed' }],
  });

export const internal = (requestId: string): ApiProblem =>
  new ApiProblem(500, {
    code: 'INTERNAL',
    message: `Something went wrong on our side (request ${requestId}).`,
    wayOut: 'Try again with the same Idempotency-Key; if it stays, tell your administrator the request id.',
  });
