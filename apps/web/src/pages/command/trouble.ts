import { ApiFailure } from '../../api/failure.js';
import { errorsFromApi, type FormError } from '../../forms/errors.js';
import type { FieldSpec } from '../../forms/fields.js';

/** What kept a command from being done, as the page shows it. */
export interface Trouble {
  readonly status: number;
  readonly errors: readonly FormError[];
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly heading: string;
  readonly message: string;
  readonly wayOut?: string;
}

const UNKNOWN: Refusal = {
  heading: 'We do not know yet whether this was recorded',
  message: 'The service did not answer in time. Everything you entered is still here.',
  wayOut:
    'Press the button again in a moment. It is recorded once, however often you press, and you will learn the outcome.',
};

const KEY_REUSED: Refusal = {
  heading: 'Your first answers have already been recorded',
  message: 'An earlier attempt got through after all, with the answers as they were then.',
  wayOut: 'Look at the case. If something is wrong there, record it anew from its page.',
};

/** The fields that the api found wrong, as it named them; none where it said no for another reason. */
export const fieldsFrom = (error: unknown): readonly { readonly field: string; readonly message: string }[] =>
  (error instanceof ApiFailure && error.error.fields) || [];

/**
 * Words for the api's no: wrong fields (422) go beside them, a refusal (409, or 403 for a role) to the top with its
 * way out, and an outcome that nobody knows yet (503) asks to press again.
 * @throws the error itself where the page has no words for it
 */
export function troubleOf(error: unknown, fields: readonly FieldSpec[]): Trouble {
  if (!(error instanceof ApiFailure)) throw error;
  const { status, error: said } = error;
  if (status === 422 && said.fields?.length) return { status, errors: errorsFromApi(fields, said) };
  if (status === 503 || status === 502 || status === 429) return { status: 503, errors: [], refusal: UNKNOWN };
  if (said.code === 'KEY_REUSED') return { status, errors: [], refusal: KEY_REUSED };
  if (status !== 409 && said.code !== 'ROLE_NOT_ALLOWED') throw error;
  return {
    status,
    errors: errorsFromApi(fields, said),
    refusal: { heading: 'This was not recorded', message: said.message, wayOut: said.wayOut },
  };
}
