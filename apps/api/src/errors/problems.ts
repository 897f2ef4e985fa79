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

/** The case is shared with the caller's provider, and this is for its owners to decide. */
export const caseNotYours = (): ApiProblem =>
  new ApiProblem(403, {
    code: 'CASE_NOT_YOURS',
    message: 'The case is shared with you, and this is for those who have it to decide.',
    wayOut: 'Ask its coordinator or the supervisor of its provider.',
  });

export const profileNotFound = (known: readonly string[]): ApiProblem =>
  new ApiProblem(404, {
    code: 'PROFILE_NOT_FOUND',
    message: 'There is no such service.',
    wayOut: `Use one of: ${known.join(', ')}.`,
  });

export const versionNotFound = (known: readonly number[]): ApiProblem =>
  new ApiProblem(404, {
    code: 'VERSION_NOT_FOUND',
    message: 'There is no such version of this service profile.',
    wayOut: `Use one of: ${known.join(', ')}.`,
  });

export const textNotFound = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'TEXT_NOT_FOUND',
    message: 'There is no such text in this case.',
    wayOut: 'Look at the case: GET /api/cases/:id names its letters and shuttles.',
  });

export const letterNotKept = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'LETTER_NOT_KEPT',
    message: 'There is no such printed letter in this case.',
    wayOut: 'Look at GET /api/cases/:id/printed-letters, which names those there are.',
  });

export const legNotApproved = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'LEG_NOT_APPROVED',
    message: 'Its giver has not approved it, so it is not shown for passing on.',
    wayOut: 'Read it back to them with ?for=approval, and record that they approve.',
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

/**
 * 422 for facilitators who cannot take the case, naming the field of each.
 * @param supervisorMay whether a supervisor may assign them all despite what speaks against it
 */
export const cannotTake = (fields: readonly Field[], supervisorMay: boolean): ApiProblem =>
  new ApiProblem(422, {
    code: 'CANNOT_TAKE_CASE',
    message: fields.map((one) => `${one.field}: ${one.message}`).join('; '),
    wayOut: supervisorMay
      ? 'Choose others; or a supervisor assigns them with `despite`.'
      : 'Choose others: GET /api/cases/<id>/facilitators tells who can take the case.',
    fields,
  });

export const staffNotFound = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'STAFF_NOT_FOUND',
    message: 'None of your people who work with participants has that id.',
    wayOut: 'Look them up: GET /api/staff.',
  });

export const notInRegister = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'NOT_IN_REGISTER',
    message: 'None of your facilitators in the register has that id.',
    wayOut: 'Look them up: GET /api/facilitators. A supervisor puts people into the register.',
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
