import type { ApiError } from '@whenready/contracts';

/** An answer that is not the one hoped for: an HTTP status with the body that every error has. */
export class ApiProblem extends Error {
  /**
   * @param status the HTTP status
   * @param body what the caller reads: a stable code, words, the way out; never personal data
   * @param retryAfter for 503: seconds after which trying again makes sense
   */
  constructor(
    readonly status: number,
    readonly body: ApiError,
    readonly retryAfter: number | null = null,
  ) {
    super(body.code);
  }
}
