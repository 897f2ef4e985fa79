import { sayAlternatives } from './alternatives.js';
import type { Complaint } from './afterwards.js';
import { dayOf, instantAt } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, Closing, Hold, InformalRecord, Task, Track } from './case.js';
import type { Session } from './communicating.js';
import { deadlines } from './deadlines.js';
import type { Letter } from './letters.js';
import type { DecisionProfile } from './profile.js';
import { trackOf } from './questions.js';
import type { Deadline, DeadlineKind, WhyWaiting } from './waiting.js';
import { closingWindows } from './windows.js';
import type { InformalEnding } from './words.js';
import { capital, sayCode, sayDay, sayEvent, sayMoment, sayRole, sayStaff } from './wording.js';

/** What a task asks, as the end of a sentence that begins with who is to do it. */
const ASKS: Readonly<Record<Task['kind'], string>> = {
  'triage-referral': 'choose a provider for the referral',
  'assign-coordinator': 'find a coordinator for the case',
  'urgent-call': 'tell someone that the session is cancelled',
  'window-closing': 'see what can be done before the chance closes, while someone is not ready',
  'ask-if-ready': 'ask whether they are ready now',
  'review-wait': 'look at the wait again, without contacting them',
  'review-hold': 'look at the hold again',
  'unstick-case': 'get the case moving',
  'phone-reminder': 'phone someone whose reminder could not be sent',
  'settle-reminder': 'find out whether a reminder arrived',
  'record-session': 'record what became of the session',
  'ask-about-amends': 'ask how the agreed amends are going',
  'make-follow-up': 'follow up with someone who took part',
  'check-letter': 'check the draft of a letter',
  'release-letter': 'release a letter that was asked for',
  'review-letter': 'look at a held letter again, without contacting its reader',
  'agree-what-next': 'agree what happens next',
  'tell-person-harmed': 'tell the person harmed that it is not going ahead',
  'see-to-withdrawn-consent': 'see what a withdrawn consent means for the case',
  'review-risk': 'look at someone’s risks again',
  'review-share': 'see whether the share of the case goes on',
  'sign-off': 'sign off the next step of a complex or sensitive case',
  'meet-newcomer': 'establish the requirements of someone who joined the case',
  'supervise-case': 'look at the case with those who work on it',
  'agree-outcome': 'find out whether the other side agrees to what was proposed',
  'talk-about-missed-item': 'talk with someone about an agreed item that was missed',
  'tell-progress': 'tell the person harmed how the amends are going, as they asked',
  'support-needed': 'see what support someone needs who is not well',
  'acknowledge-complaint': 'acknowledge a complaint',
  'answer-complaint': 'answer a complaint',
  'take-down-case-study': 'take the case study down',
  'fix-contact': 'find out how to reach someone whose address does not work',
  'post-letter': 'post a letter that was printed',
  'confirm-answer': 'confirm with someone what they answered',
  'call-back': 'call someone back who asked for it',
  'see-to-stop': 'see how to keep in touch with someone who wants no more messages',
  'read-message': 'read a message that came in',
};

function asks({ sessions }: Case, { kind, subject, session }: Task): string {
  if (kind !== 'urgent-call') return ASKS[kind];
  if (sessions.some(({ id, outcome }) => id === session && outcome === 'arranged'))
    return 'speak with someone about their session, for they want no more messages';
  return subject ? `tell the ${subject} that the session is cancelled` : ASKS[kind];
}

/** Informal practice: over when it was recorded. */
function anInformalEnd({ at }: Closing, { done, ended, on }: InformalRecord): WhyWaiting {
  return {
    onWhom: { kind: 'nobody' },
    since: at,
    until: null,
    next: 'Nothing: informal practice is over when it is recorded.',
    whoseChoice: 'none',
    sentence: `Informal practice on ${sayDay(on)}: ${sayCode(done)}, ended ${sayEnding(ended)}.`,
  };
}

/** How informal practice ended, as the end of a sentence. */
export const sayEnding = (ended: InformalEnding): string =>
  ({
    resolved: 'resolved',
    apology: 'with an apology',
    agreement: 'with an agreement',
    'referred-on': 'referred on',
    nothing: 'with nothing agreed',
  })[ended];

/** A case that has ended; what is left to do on it comes first. */
export function anEnd(theCase: Case, closed: Closing, profile: DecisionProfile): WhyWaiting {
  const task = theCase.tasks[0];
  if (task) return aTask(theCase, task, profile);
  const complaint = theCase.complaints.find((each) => each.answered === null);
  if (complaint) return aComplaint(complaint);
  if (theCase.informal) return anInformalEnd(closed, theCase.informal);
  const { at, reason, outcome } = closed;
  return {
    onWhom: { kind: 'nobody' },
    since: at,
    until: null,
    next: 'It can be reopened at any time.',
    whoseChoice: 'none',
    sentence: `Closed on ${sayDay(dayOf(at))} (${sayCode(reason ?? outcome)}); it can be reopened at any time.`,
  };
}

/** Waiting for the answer to a complaint on a case that has ended. */
const aComplaint = ({ on, answerBy }: Complaint): WhyWaiting => ({
  onWhom: { kind: 'staff', role: 'supervisor' },
  since: instantAt(on, '12:00'),
  until: instantAt(answerBy, '12:00'),
  next: 'answer the complaint',
  whoseChoice: 'ours',
  sentence: `Closed; a complaint of ${sayDay(on)} is to be answered by ${sayDay(answerBy)}.`,
});

/** Waiting for a member of staff to do a task. */
export function aTask(theCase: Case, task: Task, profile: DecisionProfile): WhyWaiting {
  const asked = `${asks(theCase, task)}${sayAlternatives(theCase, task, profile)}`;
  return {
    onWhom: { kind: 'staff', role: task.role },
    since: task.raisedAt,
    until: null,
    next: asked,
    whoseChoice: 'ours',
    sentence: `Waiting for ${sayStaff(task.role)} to ${asked}, due by ${sayDay(task.dueOn)}.`,
  };
}

/** Resting on a hold. */
export function aHold({ kind, since, reviewOn }: Hold): WhyWaiting {
  const why = kind === 'safety' ? 'for safety' : 'for an outside reason';
  return {
    onWhom: { kind: 'outside' },
    since,
    until: null,
    next: `We look at the hold again on ${sayDay(reviewOn)}.`,
    whoseChoice: 'outside',
    sentence: `On hold ${why} since ${sayDay(dayOf(since))}; we look at it again on ${sayDay(reviewOn)}.`,
  };
}

/** Waiting for the day of a session. */
export function aSession({ startsAt, format }: Session, since: Instant): WhyWaiting {
  return {
    onWhom: { kind: 'outside' },
    since,
    until: startsAt,
    next: `The session takes place on ${sayMoment(startsAt)}.`,
    whoseChoice: 'outside',
    sentence: `Waiting for the session on ${sayMoment(startsAt)} (${sayCode(format)}).`,
  };
}

/** Waiting for the one to whom a letter is written to ask for it. */
export function aHeldLetter(theCase: Case, { to, stateSince, reviewOn }: Letter): WhyWaiting {
  const role = trackOf(theCase, to)?.role ?? 'person-harmed';
  const review = reviewOn ? `we look at it again ourselves on ${sayDay(reviewOn)}.` : 'nobody is in a hurry.';
  return {
    onWhom: { kind: 'participant', id: to },
    since: stateSince,
    until: null,
    next: capital(review),
    whoseChoice: 'theirs',
    sentence: `A letter is held for ${sayRole(role)} until they ask for it; ${review}`,
  };
}

const OF_A_WAIT: readonly DeadlineKind[] = ['readiness-date', 'nudge', 'wait-review'];

/** Waiting for a person who is not ready; null where they have no readiness agreement. */
export function aWait(theCase: Case, track: Track, profile: DecisionProfile, now: Instant): WhyWaiting | null {
  if (!track.wait) return null;
  const next = deadlines(theCase, profile).find(
    (each) => OF_A_WAIT.includes(each.kind) && each.about === track.id && each.at > now,
  );
  return {
    onWhom: { kind: 'participant', id: track.id },
    since: track.wait.agreedAt,
    until: next?.kind === 'readiness-date' ? next.at : null,
    next: nextOfWait(next),
    whoseChoice: 'theirs',
    sentence: `Waiting for ${sayRole(track.role)}, by their choice, ${untilWhen(track)}; ${lowerFirst(nextOfWait(next))}${beforeItCloses(theCase)}`,
  };
}

/** The soonest date that would close the chance, as a sentence more. */
function beforeItCloses(theCase: Case): string {
  const window = closingWindows(theCase)[0];
  const role = window && trackOf(theCase, window.participant)?.role;
  return window && role
    ? ` The chance may close after ${sayDay(window.closesOn)} (${sayCode(window.kind)} of ${sayRole(role)}).`
    : '';
}

function untilWhen(track: Track): string {
  const until = track.wait?.until;
  if (until?.kind === 'date') return `until ${sayDay(until.date)}`;
  return until?.kind === 'event' ? `until ${sayEvent(until.event)}` : 'until they tell us';
}

function nextOfWait(next: Deadline | undefined): string {
  if (next?.kind === 'readiness-date') return `We ask whether they are ready on ${sayDay(dayOf(next.at))}.`;
  if (next?.kind === 'nudge') return `We ask gently on ${sayDay(dayOf(next.at))}, as agreed.`;
  return next ? `We review the wait ourselves on ${sayDay(dayOf(next.at))}.` : 'They tell us when they are ready.';
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
