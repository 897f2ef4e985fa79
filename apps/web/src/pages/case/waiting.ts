import type { CaseView } from '@whenready/contracts';
import { type CalendarDay, dayOf, type Instant, sayEvent } from '@whenready/domain';
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
    heading: view.case.closed ? 'How it ended' : 'Why it is waiting',
    sentence,
    whose: whoseChoice,
    facts: [
      { name: 'Waiting for', text: onWhomText(onWhom, view, words) },
      { name: 'Since', text: sayDate(dayOf(since)), more: sayDistance(dayOf(since), today) },
      untilFact(view, until, today),
      { name: 'Whose time', text: WHOSE[whoseChoice] ?? whoseChoice, more: CLOCK[whoseChoice] },
      { name: 'What is next', text: capital(next) },
    ],
  };
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

function onWhomText(onWhom: CaseView['whyWaiting']['onWhom'], view: CaseView, words: Vocabulary): string {
  if (onWhom.kind === 'participant') return words.person(onWhom.id);
  if (onWhom.kind === 'outside') return 'Something outside';
  if (onWhom.kind === 'nobody') return 'Nobody';
  const name = onWhom.role === 'coordinator' && view.coordinator ? `, ${words.staff(view.coordinator)}` : '';
  return `${label('STAFF_ROLES', onWhom.role)}${name}`;
}

/** Until when: the moment that the api names, else what the person whom we wait for asked for. */
function untilFact(view: CaseView, until: Instant | null, today: CalendarDay) {
  const { onWhom } = view.whyWaiting;
  const wait = onWhom.kind === 'participant' && view.case.tracks.find(({ id }) => id === onWhom.id)?.wait;
  const day = until ? dayOf(until) : wait && wait.until.kind === 'date' ? wait.until.date : null;
  if (day) return { name: 'Until', text: sayDate(day), more: sayDistance(day, today) };
  if (wait && wait.until.kind === 'event') return { name: 'Until', text: capital(sayEvent(wait.until.event)) };
  return { name: 'Until', text: wait ? 'They tell us' : 'No date is set' };
}
