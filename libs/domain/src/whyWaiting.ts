import { anOpenAnswer } from './answers.js';
import { dayOf } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { missingForCompletion } from './closing.js';
import { deadlines } from './deadlines.js';
import type { DecisionProfile } from './profile.js';
import {
  arrangedSessions,
  bothSidesPresent,
  gateIsOpen,
  heldLetter,
  isWaiting,
  lettersUnderWay,
  mainParticipants,
  missingRequirements,
} from './questions.js';
import { shuttlesUnderWay } from './shuttles.js';
import { aHeldLetter, aHold, anEnd, aSession, aTask, aWait } from './standing.js';
import type { WhyWaiting } from './waiting.js';
import { sayDay, sayStaff } from './wording.js';

/**
 * Why a case stands where it stands, in one sentence and as data: on whom it waits, since when, until when, by whose
 * choice, and what happens next. Holds no names.
 * @param now the case's clock, for what lies ahead and behind
 */
export function whyWaiting(theCase: Case, profile: DecisionProfile, now: Instant): WhyWaiting {
  if (theCase.closed) return anEnd(theCase, theCase.closed, profile);
  return (
    onATask(theCase, profile) ??
    (theCase.hold && aHold(theCase.hold)) ??
    onAPerson(theCase, profile, now) ??
    onADate(theCase, profile) ??
    onUs(theCase, profile)
  );
}

function onATask(theCase: Case, profile: DecisionProfile): WhyWaiting | null {
  const tasks = theCase.tasks.filter((each) => each.kind !== 'unstick-case');
  const urgent = tasks.find((each) => each.kind === 'urgent-call');
  if (urgent) return aTask(theCase, urgent, profile);
  return anOpenAnswer(theCase) ?? (tasks[0] ? aTask(theCase, tasks[0], profile) : null);
}

function onAPerson(theCase: Case, profile: DecisionProfile, now: Instant): WhyWaiting | null {
  if (theCase.clock.whose !== 'theirs') return null;
  const track = mainParticipants(theCase).find(isWaiting);
  if (track) return aWait(theCase, track, profile, now);
  const letter = heldLetter(theCase);
  return letter ? aHeldLetter(theCase, letter) : null;
}

function onADate(theCase: Case, profile: DecisionProfile): WhyWaiting | null {
  if (theCase.clock.whose !== 'outside') return null;
  const session = arrangedSessions(theCase)[0];
  if (session) return aSession(session, theCase.clock.since);
  const next = deadlines(theCase, profile).find((each) => each.kind === 'amends-due' || each.kind === 'follow-up-due');
  const what = next?.kind === 'amends-due' ? 'agreed amends' : 'follow-up';
  return {
    onWhom: { kind: 'outside' },
    since: theCase.clock.since,
    until: next?.at ?? null,
    next: next ? `The next ${what} is due on ${sayDay(dayOf(next.at))}.` : 'The follow-up is recorded.',
    whoseChoice: 'outside',
    sentence: next ? `Waiting for the ${what} due on ${sayDay(dayOf(next.at))}.` : 'Waiting for agreed dates to come.',
  };
}

function onUs(theCase: Case, profile: DecisionProfile): WhyWaiting {
  const role = theCase.coordinator === null ? 'supervisor' : 'coordinator';
  const next = nextStep(theCase, profile);
  const stalled = theCase.stalled ? ` It has been stalled since ${sayDay(dayOf(theCase.stalled.since))}.` : '';
  return {
    onWhom: { kind: 'staff', role },
    since: theCase.clock.since,
    until: null,
    next,
    whoseChoice: 'ours',
    sentence: `Waiting for ${sayStaff(role)} to ${next}, since ${sayDay(dayOf(theCase.clock.since))}.${stalled}`,
  };
}

function inCommunication(theCase: Case): string {
  if (!gateIsOpen(theCase)) return 'establish the three requirements again';
  if (shuttlesUnderWay(theCase).length > 0) return 'go on with the shuttle';
  const states = lettersUnderWay(theCase).map(({ state }) => state);
  if (states.includes('asked-for')) return 'release the letter that was asked for';
  return states.some((state) => state !== 'held') ? 'see the letter through' : 'record the outcome agreement';
}

/** The one next step that is ours, as the end of a sentence. */
function nextStep(theCase: Case, profile: DecisionProfile): string {
  switch (theCase.stage) {
    case 'referral':
      return theCase.accepted ? 'assign a coordinator' : 'accept or decline the referral';
    case 'eligibility':
      return missingRequirements(theCase).length > 0 || !bothSidesPresent(theCase)
        ? 'establish the three requirements'
        : 'decide eligibility';
    case 'preparation':
      return mainParticipants(theCase).some((track) => track.preparedAt === null)
        ? 'prepare those who take part'
        : 'arrange the communication';
    case 'communication':
      return inCommunication(theCase);
    default:
      return missingForCompletion(theCase, profile).length > 0 ? 'complete the follow-up' : 'close the case';
  }
}
