import type { CaseView } from '@whenready/contracts';
import { dayOf, type Deadline, type Instant } from '@whenready/domain';
import { sayDay, sayDistance, sayMoment } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

const SHOWN = 5;
const AT_A_TIME: readonly Deadline['kind'][] = ['session-reminder', 'session-outcome'];

/** The next dates of a case, what falls due on each, and what silence means. */
export function presentDeadlines(view: CaseView, words: Vocabulary, now: Instant) {
  return view.nextDeadlines.slice(0, SHOWN).map((deadline) => ({
    day: AT_A_TIME.includes(deadline.kind) ? sayMoment(deadline.at) : sayDay(dayOf(deadline.at)),
    distance: sayDistance(dayOf(deadline.at), dayOf(now)),
    late: deadline.at < now,
    what: label('DEADLINE_KINDS', deadline.kind) + aboutText(deadline, view, words),
    silence: silenceOf(deadline),
  }));
}

function aboutText({ about }: Deadline, { case: theCase }: CaseView, words: Vocabulary): string {
  const track = theCase.tracks.find(({ id, wait }) => id === about || wait?.id === about);
  if (track) return `: ${words.person(track.id)}`;
  const task = theCase.tasks.find(({ id }) => id === about);
  return task ? `: ${label('TASK_KINDS', task.kind).toLowerCase()}` : '';
}

function silenceOf({ raises }: Deadline): string {
  if (!raises) return 'They hear from us as agreed.';
  return `If nothing happens, a task for the ${label('STAFF_ROLES', raises.role).toLowerCase()}: ${label('TASK_KINDS', raises.task).toLowerCase()}.`;
}
