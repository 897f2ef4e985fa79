import { dayOf } from './calendar/index.js';
import type { Case, OpenAnswer, Track } from './case.js';
import { trackOf } from './questions.js';
import { roleInCharge } from './tasks.js';
import type { WhyWaiting } from './waiting.js';
import { sayDay, sayRole, sayStaff } from './wording.js';

/** Those whose answer waits for us. */
export const openAnswers = (theCase: Case): readonly (Track & { readonly answer: OpenAnswer })[] =>
  theCase.tracks.filter((track): track is Track & { readonly answer: OpenAnswer } => track.answer !== null);

/** Someone's answer waits for us; null where none does, or none of the person named. */
export function anOpenAnswer(theCase: Case, participant?: string): WhyWaiting | null {
  const track = openAnswers(theCase).find(({ id }) => participant === undefined || id === participant);
  if (!track) return null;
  const task = theCase.tasks.find((each) => each.kind === 'confirm-answer' && each.participant === track.id);
  const role = task?.role ?? roleInCharge(theCase, 'coordinator');
  const next = `confirm with ${sayRole(track.role)} what they answered`;
  const due = task ? `, due by ${sayDay(task.dueOn)}` : '';
  return {
    onWhom: { kind: 'staff', role },
    since: track.answer.at,
    until: null,
    next,
    whoseChoice: 'ours',
    sentence: `Their answer waits for us: ${sayAnswer(track.answer)} came in on ${sayDay(dayOf(track.answer.at))}; ${sayStaff(role)} is to ${next}${due}.`,
  };
}

/** An open answer in words: `“ready”`, `“not yet”`, `“not yet, perhaps on Tuesday 3 March 2026”`. */
export function sayAnswer({ said, until }: Pick<OpenAnswer, 'said' | 'until'>): string {
  if (said === 'ready') return '“ready”';
  return until ? `“not yet, perhaps on ${sayDay(until)}”` : '“not yet”';
}

/** Whether someone's answer to the question whether they are ready has somewhere to go: they wait, and are with us. */
export function hasOpenQuestion(theCase: Case, participant: string): boolean {
  const track = trackOf(theCase, participant);
  return theCase.closed === null && track !== undefined && track.withdrawn === null && track.wait !== null;
}
