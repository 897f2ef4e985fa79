import { ApiProblem } from '../errors/apiProblem.js';

const CALL = 'Call the person you are in touch with.';

/** A link that was never made, or is not one of ours, or that asks something else. */
export const linkUnknown = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'LINK_UNKNOWN',
    message: 'This link does not work.',
    wayOut: 'Open it again from the message, or call the person you are in touch with.',
  });

export const linkExpired = (): ApiProblem =>
  new ApiProblem(410, { code: 'LINK_EXPIRED', message: 'This link is too old.', wayOut: CALL });

export const linkUsed = (): ApiProblem =>
  new ApiProblem(410, { code: 'LINK_USED', message: 'This link has been used.', wayOut: `To change it: ${CALL}` });

/** Too many wrong check words, or none is agreed: nothing but STOP is taken by this link. */
export const linkLocked = (): ApiProblem =>
  new ApiProblem(423, { code: 'LINK_LOCKED', message: 'We cannot take this answer here.', wayOut: CALL });

/** @param left how many tries are left */
export const wrongCheckWord = (left: number): ApiProblem =>
  new ApiProblem(403, {
    code: 'CHECK_WORD_WRONG',
    message: 'That is not the word that you agreed with us.',
    wayOut: left > 0 ? `Try again: ${left} ${left === 1 ? 'try is' : 'tries are'} left.` : CALL,
    fields: [{ field: 'checkWord', message: 'That is not the word that you agreed with us' }],
  });

export const tooManyRequests = (seconds: number): ApiProblem =>
  new ApiProblem(
    429,
    { code: 'TOO_MANY_REQUESTS', message: 'That was too often.', wayOut: 'Wait a minute, then try again.' },
    seconds,
  );

/** An unknown message and one of another service answer alike. */
export const inboundNotFound = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'INBOUND_NOT_FOUND',
    message: 'There is no such message on your list.',
    wayOut: 'Look at the list: GET /api/inbound.',
  });
