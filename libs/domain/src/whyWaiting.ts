import { dayOf } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, Task, Track } from './case.js';
import { missingForCompletion } from './commands/ending.js';
import { deadlines } from './deadlines.js';
import type { DecisionProfile } from './profile.js';
import { arrangedSessions, bothSidesPresent, isWaiting, mainParticipants, missingRequirements } from './questions.js';
import type { Deadline, WhyWaiting } from './waiting.js';
import { sayCode, sayDay, sayMoment, sayRole, sayStaff } from './wording.js';

/** What a task asks, as the end of a sentence that begins with who is to do it. */
const ASKS: Readonly<Record<Task['kind'], string>> = {
  'triage-referral': 'choose a provider for the referral',
  'ask-if-ready': 'ask whether they are ready now',
  'review-wait': 'look at the wait again, without contacting them',
  'review-hold': 'look at the hold again',
  'unstick-case': 'get the case moving',
  'phone-reminder': 'phone someone whose reminder could not be sent',
  'settle-reminder': 'find out whether a reminder arrived',
  'record-session': 'record what became of the session',
  'ask-about-amends': 'ask how the agreed amends are going',
  'make-follow-up': 'follow up with someone who took part',
  'agree-what-next': 'agree what happens next',
};

/**
 * Why a case stands where it stands, in one sentence and as data: on whom it waits, since when, until when, by whose
 * choice, and what happens next. Holds no names.
 * @param now the case's clock, for what lies ahead and behind
 */
export function whyWaiting(theCase: Case, profile: DecisionProfile, now: Instant): WhyWaiting {
  if (theCase.closed)
    return {
      onWhom: { kind: 'nobody' },
      since: theCase.closed.at,
      until: null,
      next: 'It can be reopened at any time.',
      whoseChoice: 'none',
      sentence: `Closed on ${sayDay(dayOf(theCase.closed.at))} (${sayCode(theCase.closed.reason ?? theCase.closed.outcome)}); it can be reopened at any time.`,
    };
  return (
    onATask(theCase) ??
    onHold(theCase) ??
    onAPerson(theCase, profile, now) ??
    onADate(theCase, profile) ??
    onUs(theCase)
  );
}

function onATask(theCase: Case): WhyWaiting | null {
  const task = theCase.tasks.find((each) => each.kind !== 'unstick-case');
  if (!task) return null;
  return {
    onWhom: { kind: 'staff', role: task.role },
    since: task.raisedAt,
    until: null,
    next: ASKS[task.kind],
    whoseChoice: 'ours',
    sentence: `Waiting for ${sayStaff(task.role)} to ${ASKS[task.kind]}, due by ${sayDay(task.dueOn)}.`,
  };
}

function onHold(theCase: Case): WhyWaiting | null {
  if (!theCase.hold) return null;
  const why = theCase.hold.kind === 'safety' ? 'for safety' : 'for an outside reason';
  return {
    onWhom: { kind: 'outside' },
    since: theCase.hold.since,
    until: null,
    next: `We look at the hold again on ${sayDay(theCase.hold.reviewOn)}.`,
    whoseChoice: 'outside',
    sentence: `On hold ${why} since ${sayDay(dayOf(theCase.hold.since))}; we look at it again on ${sayDay(theCase.hold.reviewOn)}.`,
  };
}

function onAPerson(theCase: Case, profile: DecisionProfile, now: Instant): WhyWaiting | null {
  const track = theCase.clock.whose === 'theirs' ? mainParticipants(theCase).find(isWaiting) : undefined;
  if (!track?.wait) return null;
  const next = deadlines(theCase, profile).find((each) => each.about === track.id && each.at > now);
  return {
    onWhom: { kind: 'participant', id: track.id },
    since: track.wait.agreedAt,
    until: next?.kind === 'readiness-date' ? next.at : null,
    next: nextOfWait(next),
    whoseChoice: 'theirs',
    sentence: `Waiting for ${sayRole(track.role)}, by their choice, ${untilWhen(track)}; ${lowerFirst(nextOfWait(next))}`,
  };
}

function untilWhen(track: Track): string {
  return track.wait?.until.kind === 'date' ? `until ${sayDay(track.wait.until.date)}` : 'until they tell us';
}

function nextOfWait(next: Deadline | undefined): string {
  if (next?.kind === 'readiness-date') return `We ask whether they are ready on ${sayDay(dayOf(next.at))}.`;
  if (next?.kind === 'nudge') return `We ask gently on ${sayDay(dayOf(next.at))}, as agreed.`;
  return next ? `We review the wait ourselves on ${sayDay(dayOf(next.at))}.` : 'They tell us when they are ready.';
}

function onADate(theCase: Case, profile: DecisionProfile): WhyWaiting | null {
  if (theCase.clock.whose !== 'outside') return null;
  const session = arrangedSessions(theCase)[0];
  if (session)
    return {
      onWhom: { kind: 'outside' },
      since: theCase.clock.since,
      until: session.startsAt,
      next: `The session takes place on ${sayMoment(session.startsAt)}.`,
      whoseChoice: 'outside',
      sentence: `Waiting for the session on ${sayMoment(session.startsAt)} (${sayCode(session.format)}).`,
    };
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

function onUs(theCase: Case): WhyWaiting {
  const role = theCase.coordinator === null ? 'supervisor' : 'coordinator';
  const next = nextStep(theCase);
  const stalled = theCase.stalledSince ? ` It has been stalled since ${sayDay(dayOf(theCase.stalledSince))}.` : '';
  return {
    onWhom: { kind: 'staff', role },
    since: theCase.clock.since,
    until: null,
    next,
    whoseChoice: 'ours',
    sentence: `Waiting for ${sayStaff(role)} to ${next}, since ${sayDay(dayOf(theCase.clock.since))}.${stalled}`,
  };
}

/** The one next step that is ours, as the end of a sentence. */
function nextStep(theCase: Case): string {
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
      return theCase.letters.some((letter) => letter.outcome === 'begun')
        ? 'see the letter through'
        : 'record the outcome agreement';
    default:
      return missingForCompletion(theCase).length > 0 ? 'complete the follow-up' : 'close the case';
  }
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
