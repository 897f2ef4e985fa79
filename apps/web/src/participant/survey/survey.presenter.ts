import type { LinkView } from '@whenready/contracts';
import { FEEDBACK_QUESTIONS, MEASURES } from '@whenready/domain';
import type { FormError } from '../../forms/errors.js';
import type { FormValues } from '../../forms/values.js';
import { Fields } from '../fields/fields.js';
import type { Words } from '../words/index.js';

/** The survey; whose the answers will be is said first. */
export function presentSurvey(words: Words, link: LinkView, values: FormValues, errors: readonly FormError[]) {
  const fields = new Fields(words, values, errors);
  const { survey, answer } = words;
  const freely = { yes: survey.yes, no: survey.no, '': survey.rather };
  const checkWord = link.needsCheckWord
    ? [{ fields: [fields.line('checkWord', answer.checkWord, { hint: answer.checkWordHint })] }]
    : [];
  return {
    intro: [survey.intro],
    note: link.anonymous ? survey.anonymous : survey.named,
    sections: [
      ...checkWord,
      { fields: MEASURES.map((name) => fields.scale(name, survey.measures[name])) },
      { fields: FEEDBACK_QUESTIONS.map((name) => fields.radios(name, survey.feedback[name], freely)) },
      { fields: [fields.area('comment', survey.comment, { hint: survey.commentHint, optional: true })] },
    ],
    send: words.common.send,
  };
}
