import { LINK_ANSWERS, type LinkAnswerBody, type LinkView } from '@whenready/contracts';
import type { CalendarDay } from '@whenready/domain';
import type { FormError } from '../../forms/errors.js';
import { type FormValues, textOf } from '../../forms/values.js';
import { errorAt } from '../fields/errors.js';
import type { Words } from '../words/index.js';
import { readWhen } from './when.js';

/** What was posted: an answer to send, a page to show first, or what is wrong. */
export type ReadAnswer =
  | { readonly step: 'send'; readonly body: LinkAnswerBody }
  /** The choices, or the question when to ask again. */
  | { readonly step: 'choose' | 'when'; readonly errors: readonly FormError[] };

/**
 * Reads an answer. `not-yet` asks when first, so its first press sends nothing.
 * @param today the calendar day in Europe/London
 */
export function readAnswer(words: Words, link: LinkView, values: FormValues, today: CalendarDay): ReadAnswer {
  const given = LINK_ANSWERS.find((one) => one === textOf(values, 'answer'));
  // STOP is honoured whoever says it, and by whichever link.
  const answer = given && (given === 'stop' || link.asks.includes(given)) ? given : undefined;
  if (!answer) return { step: 'choose', errors: [errorAt(words, 'answer', 'choose')] };
  if (answer === 'not-yet' && textOf(values, 'step') !== 'when') return { step: 'when', errors: [] };
  const checkWord = textOf(values, 'checkWord');
  const word = link.needsCheckWord && answer !== 'stop' ? { checkWord } : {};
  const wrong = 'checkWord' in word && !checkWord ? [errorAt(words, 'checkWord', 'checkWord')] : [];
  if (answer !== 'not-yet')
    return wrong.length > 0 ? { step: 'choose', errors: wrong } : { step: 'send', body: { answer, ...word } };
  const when = readWhen(values, today);
  const anchor = textOf(values, 'when') === 'date' ? 'until' : 'when';
  const errors = when.ok
    ? wrong
    : [errorAt(words, anchor, when.wrong, anchor === 'until' ? 'until-day' : 'when'), ...wrong];
  if (!when.ok || errors.length > 0) return { step: 'when', errors };
  return { step: 'send', body: { answer, ...(when.until ? { until: when.until } : {}), ...word } };
}
