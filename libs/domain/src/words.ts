/** The field's words, as codes. Screens translate them through the service profile. */

export const STAGES = ['referral', 'eligibility', 'preparation', 'communication', 'follow-up', 'closed'] as const;
export type Stage = (typeof STAGES)[number];
export type OpenStage = Exclude<Stage, 'closed'>;

export const PARTICIPANT_ROLES = ['person-harmed', 'person-responsible', 'supporter'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

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

export const STARTERS = ['person-harmed', 'person-responsible', 'agency'] as const;
export type Starter = (typeof STARTERS)[number];

export const REFERRAL_CHANNELS = ['phone', 'email', 'website', 'api'] as const;
export type ReferralChannel = (typeof REFERRAL_CHANNELS)[number];

export const REFERRER_KINDS = ['statutory', 'non-statutory', 'voluntary', 'self'] as const;
export type ReferrerKind = (typeof REFERRER_KINDS)[number];

export const SETTINGS = [
  'criminal-justice',
  'community',
  'school',
  'childrens-home',
  'childrens-services',
  'workplace',
  'hospital',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** The stages of justice as practitioners name them; `none` for schools, homes, workplaces and neighbours. */
export const JUSTICE_STAGES = [
  'none',
  'not-reported',
  'under-investigation',
  'out-of-court-disposal',
  'charged',
  'awaiting-trial',
  'convicted-awaiting-sentence',
  'community-sentence',
  'in-custody',
  'on-licence',
  'sentence-ended',
] as const;
export type JusticeStage = (typeof JUSTICE_STAGES)[number];

/** Kinds of harm that call for extra care (RJC Code of Practice for service providers). */
export const SENSITIVITIES = [
  'sexual-harm',
  'domestic-abuse',
  'stalking',
  'trafficking',
  'child-sexual-exploitation',
] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export const REQUIREMENTS = ['responsibility', 'willingness', 'safety'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const EVIDENCE_KINDS = ['conversation', 'written', 'risk-assessment', 'professional-report', 'plea'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

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

export const PREPARATION_TOPICS = [
  'first-contact',
  'what-rj-is',
  'what-to-say-ask-hear',
  'fears-and-risks',
  'supporters',
  'practical-needs',
  'wishes-about-format',
  'what-happens-afterwards',
] as const;
export type PreparationTopic = (typeof PREPARATION_TOPICS)[number];

/** What someone may consent to, each by itself. */
export const CONSENT_PURPOSES = [
  'participation',
  'automated-reminders',
  'information-sharing',
  'research',
  'case-study',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const CONSENT_FORMS = ['written', 'witnessed'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** Risks that practitioners ask about, for each person. */
export const RISK_FACTORS = [
  'domestic-abuse-or-coercion',
  'sexual-harm',
  'stalking-or-harassment',
  'threats-or-reprisals',
  'weapons',
  'gangs',
  'hate',
  'imbalance-of-power',
  'age-or-dependency',
  'mental-health',
  'self-harm',
  'substance-use',
  'learning-needs',
  'media-interest',
  'court-orders-and-licence-conditions',
  'shared-neighbourhood-or-school',
] as const;
export type RiskFactor = (typeof RISK_FACTORS)[number];

export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Accreditation of facilitators, lowest first. */
export const ACCREDITATIONS = ['foundation', 'intermediate', 'advanced'] as const;
export type Accreditation = (typeof ACCREDITATIONS)[number];

/** Steps of a complex or sensitive case that a supervisor signs off. */
export const SIGN_OFF_STEPS = ['eligibility', 'session'] as const;
export type SignOffStep = (typeof SIGN_OFF_STEPS)[number];

/** What people are offered where restorative justice is not suitable. */
export const OFFERED_INSTEAD = ['information', 'support-service', 'letter', 'later', 'nothing'] as const;
export type OfferedInstead = (typeof OFFERED_INSTEAD)[number];

export const FORMATS = ['face-to-face', 'virtual', 'shuttle', 'letter'] as const;
export type FormatCode = (typeof FORMATS)[number];

export const AMENDS_KINDS = ['explanation', 'apology', 'voluntary-work', 'payment', 'other'] as const;
export type AmendsKind = (typeof AMENDS_KINDS)[number];

export const CHANNELS = ['email'] as const;
export type ChannelCode = (typeof CHANNELS)[number];

export const WAIT_CONTACTS = ['email', 'phone'] as const;
export type WaitContact = (typeof WAIT_CONTACTS)[number];

/** What happens outside the service and people wait for; told to the case through the api when it has come. */
export const OUTSIDE_EVENTS = [
  'charge-decision',
  'plea',
  'trial',
  'sentence',
  'appeal',
  'release',
  'move-of-prison',
  'licence-start',
  'licence-end',
  'birthday',
  'anniversary',
  'treatment-finished',
  'baby-born',
] as const;
export type OutsideEvent = (typeof OUTSIDE_EVENTS)[number];

/** What would close the chance of communication from a known day on. */
export const WINDOW_KINDS = ['release', 'transfer', 'licence-end'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

export const HOLD_KINDS = ['safety', 'outside'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const CLOSE_OUTCOMES = ['completed', 'not-proceeding'] as const;
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number];

/** Whose clock runs: a day is `ours` if anything is ours to do for anyone; else `theirs` (their choice) or `outside`. */
export const CLOCKS = ['ours', 'theirs', 'outside'] as const;
export type WhoseClock = (typeof CLOCKS)[number];

/**
 * Why an open case is stalled: our clock passed the stage's service level; nobody owns it and nobody was found in time;
 * a review of a wait, a hold or someone's risks is overdue; a reminder that did not arrive was left without an answer.
 */
export const STALL_REASONS = [
  'service-level',
  'no-owner',
  'review-overdue',
  'risk-review-overdue',
  'delivery-unanswered',
] as const;
export type StallReason = (typeof STALL_REASONS)[number];

/** What a reminder to a participant is for. */
export const PURPOSES = ['readiness-date', 'nudge', 'session'] as const;
export type Purpose = (typeof PURPOSES)[number];

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
  'record-session',
  'ask-about-amends',
  'make-follow-up',
  'agree-what-next',
  'tell-person-harmed',
  'see-to-withdrawn-consent',
  'review-risk',
  'sign-off',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Whom a task is about who is no participant of the case. */
export const TASK_SUBJECTS = ['venue', 'facilitator'] as const;
export type TaskSubject = (typeof TASK_SUBJECTS)[number];
