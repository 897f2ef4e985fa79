import type { FormError } from '../../forms/errors.js';
import { ApiFailure } from '../../api/failure.js';
import type { Words } from '../words/index.js';
import { errorAt, errorOfAll, formErrors } from './errors.js';

/** What the api had against a form: the link is gone, or errors to show with what was typed. */
export type ApiTrouble =
  { readonly gone: true } | { readonly gone: false; readonly status: number; readonly errors: FormError[] };

/**
 * Reads a failure of the api for the form that was sent.
 * @throws the same error where it is none of those a form can show
 */
export function troubleWith(words: Words, error: unknown): ApiTrouble {
  if (!(error instanceof ApiFailure)) throw error;
  const { status, error: said } = error;
  if ([404, 409, 410, 423].includes(status)) return { gone: true };
  if (status === 429) return { gone: false, status, errors: [errorOfAll(words, 'busy')] };
  if (status >= 500) return { gone: false, status: 503, errors: [errorOfAll(words, 'away')] };
  if (status === 403) return { gone: false, status: 422, errors: [errorAt(words, 'checkWord', 'checkWordWrong')] };
  const fields = (said.fields ?? []).map(({ field }) => ({ path: field.split('.') }));
  if (status === 422 && fields.length > 0) return { gone: false, status, errors: formErrors(words, fields) };
  throw error;
}
