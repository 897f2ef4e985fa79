import { ApiProblem } from './apiProblem.js';

const RETRY_AFTER_SECONDS = 5;

const away = (code: string, message: string, wayOut: string): ApiProblem =>
  new ApiProblem(503, { code, message, wayOut }, RETRY_AFTER_SECONDS);

const SAME_KEY = 'Try again in a few seconds, with the same Idempotency-Key.';

/** PostgreSQL did not answer, and nothing has happened. */
export const storeAway = (): ApiProblem =>
  away('STORE_AWAY', 'The database is away at the moment. Nothing has been changed.', SAME_KEY);

/** Temporal did not answer, and nothing has happened. */
export const temporalAway = (): ApiProblem =>
  away('TEMPORAL_AWAY', 'The workflow engine is away at the moment. Nothing has been changed.', SAME_KEY);

/** It may have happened, or may yet happen: the same key tells. */
export const outcomeUnknown = (): ApiProblem =>
  away(
    'OUTCOME_UNKNOWN',
    'No answer came in time: this may have been done, or may yet be done.',
    'Send exactly the same request again with the same Idempotency-Key: it is never done twice, and you get its outcome.',
  );

/** The journal has the case open, the engine does not know it: Temporal's own data was lost. */
export const engineAway = (): ApiProblem =>
  away(
    'ENGINE_AWAY',
    'The case is safe in the journal, but the workflow engine does not know it. Nothing has been changed.',
    'Ask your administrator to run `whenready recover`, then try again with the same Idempotency-Key.',
  );
