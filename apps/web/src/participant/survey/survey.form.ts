import { type SurveyBody, surveyBody } from '@whenready/contracts';
import { FEEDBACK_QUESTIONS, MEASURES } from '@whenready/domain';
import type { FormError } from '../../forms/errors.js';
import { type FormValues, textOf } from '../../forms/values.js';
import { errorAt, formErrors } from '../fields/errors.js';
import type { Words } from '../words/index.js';

export type ReadSurvey =
  { readonly ok: true; readonly body: SurveyBody } | { readonly ok: false; readonly errors: readonly FormError[] };

/** Reads a survey: what is left out is not answered. */
export function readSurvey(words: Words, needsCheckWord: boolean, values: FormValues): ReadSurvey {
  const given = (name: string) => textOf(values, name) || null;
  const number = (name: string) => (given(name) === null ? null : Number(given(name)));
  const yesOrNo = (name: string) => ({ yes: true, no: false, '': null })[textOf(values, name)];
  const checkWord = given('checkWord');
  if (needsCheckWord && !checkWord) return { ok: false, errors: [errorAt(words, 'checkWord', 'checkWord')] };
  const parsed = surveyBody.safeParse({
    ...Object.fromEntries(MEASURES.map((name) => [name, number(name)])),
    ...Object.fromEntries(FEEDBACK_QUESTIONS.map((name) => [name, yesOrNo(name)])),
    comment: given('comment'),
    ...(needsCheckWord ? { checkWord } : {}),
  });
  return parsed.success
    ? { ok: true, body: parsed.data }
    : { ok: false, errors: formErrors(words, parsed.error.issues) };
}
