import type { CaseView } from '@whenready/contracts';
import { dayOf, type Instant } from '@whenready/domain';
import { sayDay, sayDistance } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

const WHOSE: Readonly<Record<string, string>> = {
  ours: 'Ours: the service level’s clock runs',
  theirs: 'Theirs: the service level’s clock stands still',
  outside: 'An outside date’s: the service level’s clock stands still',
  none: 'Nobody’s',
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
      { name: 'Since', text: `${sayDay(dayOf(since))} (${sayDistance(dayOf(since), today)})` },
      { name: 'Until', text: until ? `${sayDay(dayOf(until))} (${sayDistance(dayOf(until), today)})` : 'No date is set' },
      { name: 'What is next', text: next },
      { name: 'Whose time', text: WHOSE[whoseChoice] ?? whoseChoice },
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
