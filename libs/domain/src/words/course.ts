/** The course of a case: its stages, who does what in it, whose clock runs, how it ends. */

export const STAGES = ['referral', 'eligibility', 'preparation', 'communication', 'follow-up', 'closed'] as const;
export type Stage = (typeof STAGES)[number];
export type OpenStage = Exclude<Stage, 'closed'>;

export const STAFF_ROLES = [
  'referrer',
  'facilitator',
  'coordinator',
  'supervisor',
  'service-lead',
  'commissioner',
  'administrator',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Why a case does not go on, in the groups practitioners use. */
export const REASONS = {
  'their-choice': [
    'changed-mind',
    'not-now-may-come-back',
    'wants-no-contact',
    'no-answer-after-agreed-attempts',
    'too-soon',
    'family-or-culture',
  ],
  requirements: ['no-responsibility-taken', 'no-longer-willing', 'not-safe', 'risk-cannot-be-managed'],
  circumstances: [
    'moved-away',
    'ill',
    'died',
    'in-custody-elsewhere',
    'legal-proceedings-in-the-way',
    'court-order-or-licence-forbids-contact',
  ],
  service: ['out-of-area', 'another-service-leads', 'duplicate', 'referred-in-error'],
} as const;
export type ReasonGroup = keyof typeof REASONS;
export type Reason = (typeof REASONS)[ReasonGroup][number];
export const ALL_REASONS = Object.values(REASONS).flat() as [Reason, ...Reason[]];

export const HOLD_KINDS = ['safety', 'outside'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const CLOSE_OUTCOMES = ['completed', 'not-proceeding'] as const;
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number];

/** Whose clock runs: a day is `ours` if anything is ours to do for anyone; else `theirs` (their choice) or `outside`. */
export const CLOCKS = ['ours', 'theirs', 'outside'] as const;
export type WhoseClock = (typeof CLOCKS)[number];

/**
 * Why an open case is stalled: our clock passed the stage's service level; nobody owns it and nobody was found in time;
 * a review of a wait, a hold or someone's risks, or the case's supervision, is overdue; a reminder that did not arrive was
 * left without an answer; a complaint was not answered in time.
 */
export const STALL_REASONS = [
  'service-level',
  'no-owner',
  'review-overdue',
  'risk-review-overdue',
  'supervision-overdue',
  'delivery-unanswered',
  'complaint-overdue',
] as const;
export type StallReason = (typeof STALL_REASONS)[number];

/** What a reminder to a participant is for. */
export const PURPOSES = [
  'readiness-date',
  'nudge',
  'session',
  'session-invitation',
  'session-change',
  'session-cancellation',
  'letter-waiting',
  'amends-due',
  'survey',
  'complaint-acknowledged',
  'message-acknowledged',
] as const;
export type Purpose = (typeof PURPOSES)[number];
/** How a message ended: taken by a channel that tells no more, brought to the person, not sent, or nobody knows. */
export const REMINDER_OUTCOMES = ['sent', 'delivered', 'not-sent', 'unknown'] as const;
export type ReminderOutcome = (typeof REMINDER_OUTCOMES)[number];

/** What became of one attempt: an outcome; a provider has it and tells later; it was printed, to be posted; it was put off. */
export type AttemptOutcome = Exclude<ReminderOutcome, 'delivered'> | 'handed' | 'printed' | 'postponed';

/** What a provider tells of a message that it took. */
export const RECEIPTS = ['delivered', 'bad-address', 'not-delivered'] as const;
export type Receipt = (typeof RECEIPTS)[number];

/** What an entry of an attendee's calendar is made, replaced and taken out by. */
export type EntryPurpose = Extract<Purpose, `session-${string}`>;

/** What a task asks a member of staff to do. */
export const TASK_KINDS = [
  'triage-referral',
  'assign-coordinator',
  'urgent-call',
  'window-closing',
  'ask-if-ready',
  'review-wait',
  'review-hold',
  'unstick-case',
  'phone-reminder',
  'settle-reminder',
  'fix-contact',
  'post-letter',
  'record-session',
  'ask-about-amends',
  'make-follow-up',
  'check-letter',
  'release-letter',
  'review-letter',
  'agree-what-next',
  'tell-person-harmed',
  'see-to-withdrawn-consent',
  'review-risk',
  'sign-off',
  'review-share',
  'meet-newcomer',
  'supervise-case',
  'agree-outcome',
  'talk-about-missed-item',
  'tell-progress',
  'support-needed',
  'acknowledge-complaint',
  'answer-complaint',
  'take-down-case-study',
  'confirm-answer',
  'call-back',
  'see-to-stop',
  'read-message',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Whom a task is about who is no participant of the case. */
export const TASK_SUBJECTS = ['venue', 'facilitator'] as const;
export type TaskSubject = (typeof TASK_SUBJECTS)[number];
