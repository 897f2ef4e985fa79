import { addDays, addWorkingDays, closesOn, dayOf, nextAllowedMoment, opensOn, plusMinutes } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, Track } from './case.js';
import { ofAmendsReminders } from './amendsReminders.js';
import { ofWaitingLetters } from './letterWaiting.js';
import { waitsForReader } from './letters.js';
import { ofComplaints } from './complaints.js';
import type { DecisionProfile } from './profile.js';
import { arrangedSessions, openAmends, openFollowUps } from './questions.js';
import { ofReminders } from './remindersDue.js';
import { ofShares } from './sharing.js';
import { isStalledBy } from './stall.js';
import { ofSupervision } from './supervision.js';
import { LADDER } from './tasks.js';
import type { Deadline } from './waiting.js';
import { ofWindows } from './windows.js';

const SPREAD_MINUTES = 20;

/** Whether what falls due on this case at a moment falls due at that moment, and not some minutes later. */
export const isFirstToFallDue = (caseId: string): boolean => jitter(caseId) === 0;

/** Minutes, derived from the case's id, that spread what falls due at one moment over the first minutes after it. */
function jitter(caseId: string): number {
  let hash = 7;
  for (const character of caseId) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % SPREAD_MINUTES;
}

/**
 * Everything at which the case moves by itself, soonest first: when, about what, and what silence raises for whom.
 * Dates fall due when the service opens on them (Europe/London, working days of the profile); a service level ends
 * when the service closes.
 */
export function deadlines(theCase: Case, profile: DecisionProfile): Deadline[] {
  if (theCase.revision === 0) return [];
  const afterTheEnd = [...ofTasks(theCase, profile), ...ofComplaints(theCase, profile), ...ofReminders(theCase)];
  return (theCase.closed ? afterTheEnd : [...ofTheOpen(theCase, profile), ...afterTheEnd]).sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

/** What falls due in an open case alone. A closed one keeps its complaints, the tasks that outlive it and the messages that still go. */
function ofTheOpen(theCase: Case, profile: DecisionProfile): Deadline[] {
  return [
    ...serviceLevel(theCase, profile),
    ...theCase.tracks.flatMap((track) => ofWait(theCase, track, profile)),
    ...ofHold(theCase, profile),
    ...ofWindows(theCase, profile),
    ...ofShares(theCase, profile),
    ...theCase.tracks.flatMap((track) => ofRisk(track, profile)),
    ...ofSupervision(theCase, profile),
    ...ofTellings(theCase),
    ...ofCommunication(theCase, profile),
    ...ofLetters(theCase, profile),
    ...ofWaitingLetters(theCase, profile),
    ...ofAmendsReminders(theCase, profile),
    ...ofFollowUp(theCase, profile),
  ];
}

/** The soonest deadline; null where nothing falls due by itself. */
export function nextDeadline(theCase: Case, profile: DecisionProfile): Deadline | null {
  return deadlines(theCase, profile)[0] ?? null;
}

function serviceLevel(theCase: Case, profile: DecisionProfile): Deadline[] {
  if (theCase.clock.whose !== 'ours' || isStalledBy(theCase, 'service-level') || theCase.stage === 'closed') return [];
  const left = Math.max(profile.serviceLevels[theCase.stage] - theCase.clock.banked, 0);
  const last = addWorkingDays(dayOf(theCase.clock.since), left, profile.hours);
  return [
    {
      kind: 'service-level',
      at: closesOn(last, profile.hours),
      about: theCase.stage,
      raises: { task: 'unstick-case', role: 'supervisor' },
    },
  ];
}

function ofWait(theCase: Case, track: Track, profile: DecisionProfile): Deadline[] {
  const wait = track.wait;
  if (!wait) return [];
  const spread = (at: Instant) => nextAllowedMoment(plusMinutes(at, jitter(theCase.id)), profile.hours, wait.avoid);
  const due: Deadline[] = [
    {
      kind: 'wait-review',
      at: opensOn(wait.reviewOn, profile.hours),
      about: track.id,
      raises: { task: 'review-wait', role: 'coordinator' },
    },
  ];
  if (wait.until.kind === 'date' && wait.dateReachedAt === null)
    due.push({
      kind: 'readiness-date',
      at: spread(opensOn(wait.until.date, profile.hours)),
      about: track.id,
      raises: { task: 'ask-if-ready', role: 'coordinator' },
    });
  if (wait.eventAt !== null && wait.dateReachedAt === null)
    due.push({
      kind: 'readiness-date',
      at: nextAllowedMoment(wait.eventAt, profile.hours, wait.avoid),
      about: track.id,
      raises: { task: 'ask-if-ready', role: 'coordinator' },
    });
  if (wait.until.kind === 'open' && wait.nudges < wait.until.nudgesAtMost) {
    const day = addDays(dayOf(wait.lastNudgeAt ?? wait.agreedAt), wait.until.nudgeEveryDays);
    due.push({ kind: 'nudge', at: spread(opensOn(day, profile.hours)), about: track.id, raises: null });
  }
  return due;
}

function ofHold(theCase: Case, profile: DecisionProfile): Deadline[] {
  return theCase.hold
    ? [
        {
          kind: 'hold-review',
          at: opensOn(theCase.hold.reviewOn, profile.hours),
          about: null,
          raises: { task: 'review-hold', role: theCase.hold.kind === 'safety' ? 'supervisor' : 'coordinator' },
        },
      ]
    : [];
}

function ofRisk({ id, risk, withdrawn }: Track, profile: DecisionProfile): Deadline[] {
  return risk?.reviewOn && risk.reviewAskedAt === null && !withdrawn
    ? [
        {
          kind: 'risk-review',
          at: opensOn(risk.reviewOn, profile.hours),
          about: id,
          raises: { task: 'review-risk', role: 'coordinator' },
        },
      ]
    : [];
}

function ofTasks(theCase: Case, profile: DecisionProfile): Deadline[] {
  return theCase.tasks.flatMap((task) => {
    const next = LADDER[task.role];
    return next
      ? [
          {
            kind: 'task-overdue' as const,
            at: closesOn(task.dueOn, profile.hours),
            about: task.id,
            raises: { task: task.kind, role: next },
          },
        ]
      : [];
  });
}

/** Attendees are told of a session that was arranged, moved or cancelled; a cancelled one has only this. */
const ofTellings = (theCase: Case): Deadline[] =>
  theCase.sessions.flatMap(({ id, telling }) =>
    telling ? [{ kind: 'session-telling', at: telling.at, about: id, raises: null }] : [],
  );

function ofCommunication(theCase: Case, profile: DecisionProfile): Deadline[] {
  return arrangedSessions(theCase).flatMap((session) => [
    ...session.reminders
      .filter(({ remindedAt }) => remindedAt === null)
      .map(({ at }) => ({
        kind: 'session-reminder' as const,
        at: plusMinutes(at, jitter(theCase.id)),
        about: session.id,
        raises: null,
      })),
    ...(session.outcomeAskedAt === null
      ? [
          {
            kind: 'session-outcome' as const,
            at: opensOn(addDays(dayOf(session.endsAt), 1), profile.hours),
            about: session.id,
            raises: { task: 'record-session' as const, role: 'coordinator' as const },
          },
        ]
      : []),
  ]);
}

/** However long a letter is held, we look at it now and then; nobody is contacted. */
function ofLetters(theCase: Case, profile: DecisionProfile): Deadline[] {
  return theCase.letters.filter(waitsForReader).flatMap(({ id, reviewOn }) =>
    reviewOn
      ? [
          {
            kind: 'letter-review' as const,
            at: opensOn(reviewOn, profile.hours),
            about: id,
            raises: { task: 'review-letter' as const, role: 'coordinator' as const },
          },
        ]
      : [],
  );
}

function ofFollowUp(theCase: Case, profile: DecisionProfile): Deadline[] {
  return [
    ...openAmends(theCase)
      .filter((item) => item.askedAt === null)
      .map((item) => ({
        kind: 'amends-due' as const,
        at: opensOn(item.dueOn, profile.hours),
        about: item.id,
        raises: { task: 'ask-about-amends' as const, role: 'coordinator' as const },
      })),
    ...openFollowUps(theCase)
      .filter((each) => each.askedAt === null)
      .map((each) => ({
        kind: 'follow-up-due' as const,
        at: opensOn(each.dueOn, profile.hours),
        about: each.id,
        raises: { task: 'make-follow-up' as const, role: 'coordinator' as const },
      })),
  ];
}
