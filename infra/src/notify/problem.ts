/** What an API of the stand-in says no with. */
export class Problem extends Error {
  /** @param error the class of the error, as GOV.UK Notify names it */
  constructor(
    readonly status: number,
    readonly error: string,
    message: string,
  ) {
    super(message);
  }

  /** As GOV.UK Notify writes it. */
  get body(): object {
    return { status_code: this.status, errors: [{ error: this.error, message: this.message }] };
  }
}

export const validation = (message: string): Problem => new Problem(400, 'ValidationError', message);
export const badRequest = (message: string): Problem => new Problem(400, 'BadRequestError', message);
export const notFound = (): Problem => new Problem(404, 'NoResultFound', 'No result found');

/** What the provider itself says, where it is told to fail. */
export const FAILURES = {
  refuse: badRequest('Can’t send to this recipient using a team-only API key.'),
  'rate-limit': new Problem(
    429,
    'RateLimitError',
    'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
  ),
  error: new Problem(500, 'Exception', 'Internal server error'),
  'error-after-taking': new Problem(500, 'Exception', 'Internal server error'),
  away: new Problem(503, 'ServiceUnavailable', 'Service unavailable'),
} as const;
