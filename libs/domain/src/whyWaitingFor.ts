import { anOpenAnswer } from './answers.js';
import { dayOf } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, Track } from './case.js';
import { whoseClock } from './clock.js';
import type { DecisionProfile } from './profile.js';
import { arrangedSessions, heldLetter, isMainParticipant, isWaiting, requirementsOf, trackOf } from './questions.js';
import { aHeldLetter, aHold, aSession, aTask, aWait } from './standing.js';
import type { WhyWaiting } from './waiting.js';
import { whyWaiting } from './whyWaiting.js';
import { sayCode, sayDay, sayStaff } from './wording.js';

/**
 * Why one participant stands where they stand, in one sentence and as data: what is ours to do for them comes first,
 * then a hold, then their own choice, then a date. Where nothing concerns them alone, the case's own answer is theirs.
 * Holds no names. Null where nobody has that id.
 * @param now the case's clock, for what lies ahead and behind
 */
export function whyWaitingFor(
  theCase: Case,
  participant: string,
  profile: DecisionProfile,
  now: Instant,
): WhyWaiting | null {
  const track = trackOf(theCase, participant);
  if (!track) return null;
  if (theCase.closed) return whyWaiting(theCase, profile, now);
  if (track.withdrawn) return goneSince(track.withdrawn.at, track);
  const asked = theCase.tasks.filter((each) => each.participant === track.id && each.kind !== 'unstick-case');
  const urgent = asked.find(({ kind }) => kind === 'urgent-call');
  const answer = urgent ? null : anOpenAnswer(theCase, track.id);
  if (answer) return answer;
  const task = urgent ?? asked[0];
  if (task) return aTask(theCase, task, profile);
  if (theCase.hold) return aHold(theCase.hold);
  if (isWaiting(track)) return aWait(theCase, track, profile, now);
  const session = arrangedSessions(theCase).find((each) => each.attendees.includes(track.id));
  if (session && session.outcomeAskedAt === null) return aSession(session, theCase.clock.since);
  const letter = heldLetter(theCase);
  if (letter?.to === track.id && whoseClock(theCase) === 'theirs') return aHeldLetter(theCase, letter);
  return ourStepFor(theCase, track) ?? whyWaiting(theCase, profile, now);
}

function goneSince(since: Instant, track: Track): WhyWaiting {
  const reason = track.withdrawn ? ` (${sayCode(track.withdrawn.reason)})` : '';
  return {
    onWhom: { kind: 'nobody' },
    since,
    until: null,
    next: 'Nothing more is asked of them.',
    whoseChoice: 'none',
    sentence: `Withdrew on ${sayDay(dayOf(since))}${reason}; nothing more is asked of them.`,
  };
}

/** What is still to be done with this person in the present stage, where anything is. */
function ourStepFor(theCase: Case, track: Track): WhyWaiting | null {
  if (!isMainParticipant(track) || whoseClock(theCase) !== 'ours') return null;
  const step = stepWith(theCase, track);
  const role = theCase.coordinator === null ? 'supervisor' : 'coordinator';
  return step === null
    ? null
    : {
        onWhom: { kind: 'staff', role },
        since: theCase.clock.since,
        until: null,
        next: step,
        whoseChoice: 'ours',
        sentence: `Waiting for ${sayStaff(role)} to ${step}, since ${sayDay(dayOf(theCase.clock.since))}.`,
      };
}

function stepWith({ stage }: Case, track: Track): string | null {
  const missing = requirementsOf(track).filter((requirement) => track.findings[requirement] === undefined);
  if (stage === 'eligibility' && missing.length > 0)
    return `establish their ${missing.length === 1 ? 'requirement' : 'requirements'}: ${missing.join(', ')}`;
  return stage === 'preparation' && track.preparedAt === null ? 'prepare them' : null;
}
