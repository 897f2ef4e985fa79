import type { CaseView } from '@whenready/contracts';
import { dayOf, type Instant } from '@whenready/domain';
import { sayDate, sayDistance } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

const WHOSE: Readonly<Record<string, string>> = {
  ours: 'Ours',
  theirs: 'Theirs, by choice',
  outside: 'An outside date’s',
  none: 'Nobody’s',
};

const CLOCK: Readonly<Record<string, string>> = {
  ours: 'the service level’s clock runs',
  theirs: 'the service level’s clock stands still',
  outside: 'the service level’s clock stands still',
};

/** Why a case is waiting: the sentence, and its parts. */
export function presentWaiting(view: CaseView, words: Vocabulary, now: Instant) {
  const { onWhom, since, until, next, whoseChoice, sentence } = view.whyWaiting;
  const today = dayOf(now);
  return {
    sentence,
    whose: whoseChoice,
    facts: [
      { name: 'Waiting for', text: onWhomText(onWhom, view, words) },
      { name: 'Since', text: sayDate(dayOf(since)), more: sayDistance(dayOf(since), today) },
      until
        ? { name: 'Until', text: sayDate(dayOf(until)), more: sayDistance(dayOf(until), today) }
        : { name: 'Until', text: 'No date is set' },
      { name: 'Whose time', text: WHOSE[whoseChoice] ?? whoseChoice, more: CLOCK[whoseChoice] },
      { name: 'What is next', text: next.replace(/^./, (letter) => letter.toUpperCase()) },
    ],
  };
}

function onWhomText(onWhom: CaseView['whyWaiting']['onWhom'], view: CaseView, words: Vocabulary): string {
  if (onWhom.kind === 'participant') return words.person(onWhom.id);
  if (onWhom.kind === 'outside') return 'Something outside';
  if (onWhom.kind === 'nobody') return 'Nobody';
  const name = onWhom.role === 'coordinator' && view.coordinator ? `, ${words.staff(view.coordinator)}` : '';
  return `${label('STAFF_ROLES', onWhom.role)}${name}`;
}
