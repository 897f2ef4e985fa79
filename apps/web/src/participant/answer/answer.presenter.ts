import type { LinkView } from '@whenready/contracts';
import type { FormError } from '../../forms/errors.js';
import type { FormValues } from '../../forms/values.js';
import { Fields } from '../fields/fields.js';
import type { Words } from '../words/index.js';

/**
 * The choices, as large buttons; the check word stands before them where it is asked, after a button that says nothing:
 * the Enter key presses the first.
 */
export function presentChoices(words: Words, link: LinkView, values: FormValues, errors: readonly FormError[]) {
  const fields = new Fields(words, values, errors);
  const { answer } = words;
  return {
    checkWord: link.needsCheckWord ? fields.line('checkWord', answer.checkWord, { hint: answer.checkWordHint }) : null,
    choices: link.asks.map((value, place) => ({
      value,
      id: place === 0 ? 'answer' : `answer-${place + 1}`,
      first: place === 0,
      ...answer.choices[value],
    })),
  };
}

/** When to ask again: a few choices, and a date. */
export function presentWhen(words: Words, link: LinkView, values: FormValues, errors: readonly FormError[]) {
  const fields = new Fields(words, values, errors);
  const { answer } = words;
  const asked = [
    fields.radios('when', answer.whenTitle, answer.when, {
      inside: { date: fields.date('until', answer.whenDate, answer.whenDateHint) },
    }),
    ...(link.needsCheckWord ? [fields.line('checkWord', answer.checkWord, { hint: answer.checkWordHint })] : []),
  ];
  return {
    // The same page afresh: its own address, without naming it.
    back: { href: '?', text: answer.back },
    hidden: [
      { name: 'answer', value: 'not-yet' },
      { name: 'step', value: 'when' },
    ],
    sections: [{ fields: asked }],
    send: answer.whenSend,
  };
}
