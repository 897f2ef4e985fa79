import type { FormError } from '../../forms/errors.js';
import type { Words } from '../words/index.js';

type Sentence = keyof Words['errors'];

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  /** For a text or a number that is too big: which of them. */
  readonly origin?: string | undefined;
}

/** Fields whose mistake has a sentence of its own. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  answer: 'choose',
  who: 'choose',
  agreed: 'choose',
  about: 'about',
  name: 'name',
  phone: 'phone',
  email: 'email',
  postcode: 'postcode',
  agency: 'agency',
  text: 'text',
  checkWord: 'checkWord',
};

/** Fields that may be empty: what can be wrong with them is that they are too long. */
const LONG: readonly string[] = ['comment', 'story', 'wanted', 'whenSafe'];

/**
 * The words for wrong fields, one for each, in the language of the page.
 * @param issues as zod or the api names them; a path such as `harmed.phone` is the control `harmed-phone`
 */
export function formErrors(words: Words, issues: readonly Issue[]): FormError[] {
  const errors = issues.map((issue) => errorFor(words, issue));
  return errors.filter((error, place) => errors.findIndex(({ field }) => field === error.field) === place);
}

/** One error with a sentence of its own. */
export const errorAt = (words: Words, field: string, sentence: Sentence, anchor = field): FormError => ({
  field,
  anchor,
  message: words.errors[sentence],
});

/** An error that is about no field. */
export const errorOfAll = (words: Words, sentence: Sentence): FormError => ({
  field: '',
  anchor: '',
  message: words.errors[sentence],
});

function errorFor(words: Words, { path: keys, code, origin }: Issue): FormError {
  const path = keys.map(String);
  const last = path.at(-1) ?? '';
  // A custom issue at `phone` is the schema's: neither a number nor an address was given.
  if (last === 'phone' && path.length === 1 && code === 'custom') return errorAt(words, 'phone', 'reach');
  const long = LONG.includes(last) || (code === 'too_big' && origin === 'string');
  return errorAt(words, path.join('-'), long ? 'tooLong' : (SENTENCES[last] ?? 'scale'));
}
