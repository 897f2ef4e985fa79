import type { ApiError } from '@whenready/contracts';

/** The api said no, or nothing. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly error: ApiError,
  ) {
    super(error.code);
  }
}

/** The failure where the connection broke: for a command, the same key tells the outcome later. */
export const apiAway = (sentKey: boolean): ApiFailure =>
  new ApiFailure(503, {
    code: sentKey ? 'OUTCOME_UNKNOWN' : 'API_AWAY',
    message: sentKey ? 'We do not know yet whether this was recorded.' : 'The service does not answer just now.',
  });
