import { addWorkingDays, dayOf } from './calendar/index.js';
import type { CalendarDay, Instant } from './calendar/types.js';
import type { Case, Task, Track } from './case.js';
import { caseStudyRefusal } from './caseStudy.js';
import { openComplaints } from './complaints.js';
import { type CaseFact, fact } from './events.js';
import type { Step } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { isStalledBy } from './stall.js';
import { lettersTo, waitsForReader } from './letters.js';
import {
  arrangedSessions,
  communicationUnfinished,
  gateIsOpen,
  isEstablished,
  openAmends,
  openFollowUps,
  responsibleSaysNo,
  trackOf,
} from './questions.js';
import { signOffAwaited } from './sensitive.js';
import { closingWindows } from './windows.js';
import type { StaffRole, TaskKind } from './words.js';

/** Where a task goes that its role leaves undone. The service lead is the end of the ladder. */
export const LADDER: Readonly<Partial<Record<StaffRole, StaffRole>>> = {
  coordinator: 'supervisor',
  supervisor: 'service-lead',
};

/** Tasks that are done by what they ask for, never by marking them as done; with what to do instead. */
export const DONE_BY_DEED: Readonly<Partial<Record<TaskKind, string>>> = {
  'unstick-case': 'Move the case on, agree a wait, or place a hold.',
  'review-risk': 'Record the risks as they are now.',
  'sign-off': 'Sign the step off, or hold the case.',
  'meet-newcomer': 'Record the requirements of whoever joined, or their withdrawal.',
  'supervise-case': 'Record the supervision.',
  'check-letter': 'Check the newest draft.',
  'release-letter': 'Release the letter, or record that it is withdrawn or not wanted.',
  'agree-outcome': 'Record who agrees, or record another outcome agreement.',
  'answer-complaint': 'Answer the complaint.',
  'fix-contact': 'Change their details, or record the address as safe if it works.',
  'confirm-answer': 'Record that they are ready, agree or end a wait with them, or set their answer aside.',
};

/** Tasks that a closing leaves standing. */
const OUTLIVES_CLOSING: readonly TaskKind[] = [
  'acknowledge-complaint',
  'answer-complaint',
  'take-down-case-study',
  'urgent-call',
  'post-letter',
  'call-back',
  'read-message',
];
const TO_BE_TOLD: readonly TaskKind[] = ['phone-reminder', 'settle-reminder'];

/** Whether someone is still to be told that a session to which they would come does not take place. */
const isAboutCancelled = ({ sessions }: Case, { kind, participant, raisedAt }: Task): boolean =>
  TO_BE_TOLD.includes(kind) &&
  sessions.some(
    ({ outcome, endsAt, attendees }) =>
      outcome === 'cancelled' && endsAt > raisedAt && attendees.some((id) => id === participant),
  );

/** Posting is the sending: what would have kept a letter from being printed keeps it from being posted. */
const mayNotBePosted = ({ hold }: Case, { withdrawn, stopped, contact, consents }: Track): boolean =>
  withdrawn !== null ||
  stopped !== null ||
  hold !== null ||
  contact.letter !== 'safe' ||
  Boolean(consents['automated-reminders']?.withdrawnAt);

/** The role that a task goes to: a coordinator's goes to the supervisor while the case has none. */
export const roleInCharge = (theCase: Case, role: StaffRole): StaffRole =>
  role === 'coordinator' && theCase.coordinator === null ? 'supervisor' : role;

/** The day by which a task is due that is asked for now: the profile's number of working days. */
export const usuallyDue = ({ taskDays, hours }: DecisionProfile, now: Instant): CalendarDay =>
  addWorkingDays(dayOf(now), taskDays, hours);

/**
 * A task for a role, or for whoever is in its place.
 * @param more what it is about beside a participant, and its day where that is not the usual one
 */
export function taskRaised(
  theCase: Case,
  kind: TaskKind,
  role: StaffRole,
  participant: string | null,
  profile: DecisionProfile,
  now: Instant,
  more: Partial<Pick<Task, 'subject' | 'session' | 'dueOn'>> = {},
): CaseFact {
  return fact('task-raised', {
    id: `task-${theCase.revision + 1}`,
    kind,
    role: roleInCharge(theCase, role),
    participant,
    subject: null,
    session: null,
    dueOn: usuallyDue(profile, now),
    ...more,
  });
}

/** Asks the supervisor to find a coordinator for a case that has a provider and nobody who looks after it; once. */
export const ownerSought = (theCase: Case, profile: DecisionProfile, now: Instant): CaseFact[] =>
  theCase.coordinator === null && theCase.routing.kind === 'provider' && !isAsked(theCase, 'assign-coordinator', null)
    ? [taskRaised(theCase, 'assign-coordinator', 'supervisor', null, profile, now)]
    : [];

/** Asks likewise where a case has lost its coordinator by what happened since. */
export const ownerLost = (before: Case, theCase: Case, profile: DecisionProfile, now: Instant): CaseFact[] =>
  before.coordinator === null ? [] : ownerSought(theCase, profile, now);

/** Whether such a task is open already: the same thing is asked once. */
export const isAsked = (theCase: Case, kind: TaskKind, participant: string | null): boolean =>
  theCase.tasks.some((task) => task.kind === kind && task.participant === participant);

/** A step that asks for something once: of a role, about somebody or the case as a whole, unless it is asked already. */
export const askingOnce =
  (kind: TaskKind, role: StaffRole, participant: string | null, profile: DecisionProfile, now: Instant): Step =>
  (working) =>
    isAsked(working, kind, participant) ? [] : [taskRaised(working, kind, role, participant, profile, now)];

/** Whether what a task asks has come about, or fallen away, so that nobody need do it. */
export function isOvertaken(theCase: Case, task: Task): boolean {
  if (theCase.closed && !OUTLIVES_CLOSING.includes(task.kind) && !isAboutCancelled(theCase, task)) return true;
  const track = task.participant === null ? undefined : trackOf(theCase, task.participant);
  switch (task.kind) {
    case 'triage-referral':
      return theCase.routing.kind === 'provider';
    case 'assign-coordinator':
      return theCase.coordinator !== null || theCase.routing.kind !== 'provider';
    case 'ask-if-ready':
      return !track?.wait?.dateReachedAt || track.answer !== null;
    case 'review-wait':
      return !track?.wait;
    case 'window-closing':
      return !closingWindows(theCase).some((window) => window.participant === task.participant);
    case 'review-hold':
      return !theCase.hold;
    case 'unstick-case':
      return !isStalledBy(theCase, 'service-level');
    case 'record-session':
      return !arrangedSessions(theCase).some((session) => session.outcomeAskedAt !== null);
    case 'ask-about-amends':
      return !openAmends(theCase).some((item) => item.askedAt !== null);
    case 'make-follow-up':
      return !openFollowUps(theCase).some((each) => each.askedAt !== null);
    case 'post-letter':
      return !track || mayNotBePosted(theCase, track);
    case 'fix-contact':
      return !track || track.withdrawn !== null || track.badAddresses.length === 0;
    case 'urgent-call':
    case 'phone-reminder':
    case 'settle-reminder':
      return track !== undefined && track.withdrawn !== null;
    case 'tell-person-harmed':
      return !track || track.withdrawn !== null || !responsibleSaysNo(theCase);
    case 'see-to-withdrawn-consent':
      return !track || track.withdrawn !== null;
    case 'review-risk':
      return !track?.risk?.reviewAskedAt || track.withdrawn !== null;
    case 'agree-outcome':
      return theCase.proposal === null;
    case 'talk-about-missed-item':
      return (
        track?.withdrawn !== null ||
        !theCase.agreement?.items.some(({ by, state }) => by === task.participant && state === 'not-done')
      );
    case 'tell-progress':
      return track?.withdrawn !== null || !theCase.progressWishes.includes(task.participant ?? '');
    case 'support-needed':
      return track?.withdrawn !== null;
    case 'acknowledge-complaint':
    case 'answer-complaint':
      return !openComplaints(theCase).some(({ from }) => from === task.participant);
    case 'take-down-case-study':
      return theCase.caseStudy !== null && caseStudyRefusal(theCase) === null;
    case 'sign-off':
      return signOffAwaited(theCase) === null;
    case 'review-share':
      return !theCase.shares.some((share) => share.askedAt !== null);
    case 'meet-newcomer':
      return !track || track.withdrawn !== null || isEstablished(track);
    case 'supervise-case':
      return !theCase.supervision?.askedAt;
    case 'check-letter':
      return !lettersTo(theCase, 'check').some(({ from, state }) => from === task.participant && state === 'drafted');
    case 'release-letter':
      return !lettersTo(theCase, 'release').some(({ to }) => to === task.participant);
    case 'review-letter':
      return !theCase.letters.some((letter) => letter.to === task.participant && waitsForReader(letter));
    case 'confirm-answer':
      return !track?.answer;
    case 'see-to-stop':
      return !track?.stopped || track.withdrawn !== null;
    case 'call-back':
    case 'read-message':
      return false;
    case 'agree-what-next':
      return communicationUnfinished(theCase) && gateIsOpen(theCase);
  }
}
