import { workingDaysBetween } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, Task } from './case.js';
import { waitsForReader } from './letters.js';
import type { ProfileHours } from './profile.js';
import {
  arrangedSessions,
  hasCommunicated,
  heldLetter,
  isEstablished,
  isWaiting,
  lettersUnderWay,
  mainParticipants,
  openAmends,
  openFollowUps,
  trackOf,
} from './questions.js';
import { shuttlesUnderWay } from './shuttles.js';
import type { WhoseClock } from './words.js';

/**
 * Whose clock runs now. Ours if anything is ours to do for anyone: one person's "not ready" never hides our neglect of
 * another. A stalled case's own task does not count, for it is about the standing still.
 */
export function whoseClock(theCase: Case): WhoseClock {
  if (theCase.tasks.some((task) => task.kind !== 'unstick-case')) return 'ours';
  if (theCase.hold) return 'outside';
  const waiting = mainParticipants(theCase).filter(isWaiting);
  switch (theCase.stage) {
    case 'eligibility':
      return waiting.length > 0 && mainParticipants(theCase).every((track) => isWaiting(track) || isEstablished(track))
        ? 'theirs'
        : 'ours';
    case 'preparation': {
      const unprepared = mainParticipants(theCase).filter((track) => track.preparedAt === null && !isWaiting(track));
      return unprepared.length === 0 && waiting.length > 0 ? 'theirs' : 'ours';
    }
    case 'communication':
      if (isOursToCarry(theCase)) return 'ours';
      if (arrangedSessions(theCase).length > 0) return unlessAsked(arrangedSessions(theCase), 'outcomeAskedAt');
      return waiting.length > 0 || (heldLetter(theCase) && !hasCommunicated(theCase)) ? 'theirs' : 'ours';
    case 'follow-up': {
      const open = [...openAmends(theCase), ...openFollowUps(theCase)];
      if (open.length > 0) return unlessAsked(open, 'askedAt');
      return heldLetter(theCase) ? 'theirs' : 'ours';
    }
    default:
      return 'ours';
  }
}

/**
 * Whose clock runs for one participant: ours if anything is ours to do for them or for the case as a whole; outside
 * while the case is held; theirs while they are not ready; else the case's. Never ours while the case's is not.
 * Null for someone who has withdrawn, or is not in the case.
 */
export function whoseClockFor(theCase: Case, participant: string): WhoseClock | null {
  const track = trackOf(theCase, participant);
  if (!track || track.withdrawn) return null;
  const concerns = (task: Task) => task.participant === null || task.participant === participant;
  if (theCase.tasks.some((task) => task.kind !== 'unstick-case' && concerns(task))) return 'ours';
  if (theCase.hold) return 'outside';
  return isWaiting(track) ? 'theirs' : whoseClock(theCase);
}

/** Whether a letter or a shuttle is ours to carry on: nobody whose move it would be is not ready. */
function isOursToCarry(theCase: Case): boolean {
  const ready = (id: string) => theCase.tracks.some((track) => track.id === id && !isWaiting(track));
  return (
    lettersUnderWay(theCase).some((letter) =>
      waitsForReader(letter) ? letter.state === 'asked-for' && ready(letter.to) : ready(letter.from),
    ) || shuttlesUnderWay(theCase).some(({ between }) => between.every(ready))
  );
}

/** An outside date's clock, until the date has come and we were asked: from then on it is ours, task done or not. */
const unlessAsked = <K extends string>(open: readonly { readonly [P in K]: Instant | null }[], asked: K): WhoseClock =>
  open.some((each) => each[asked] !== null) ? 'ours' : 'outside';

/** Our working days in the present stage up to `now`: those banked, and those of the running clock if it is ours. */
export function ourDays(theCase: Case, hours: ProfileHours, now: Instant): number {
  const running = theCase.clock.whose === 'ours' ? workingDaysBetween(theCase.clock.since, now, hours) : 0;
  return theCase.clock.banked + running;
}
