/** The people of a case: who they are in it, what is asked of them, what they wait for. */

export const PARTICIPANT_ROLES = [
  'person-harmed',
  'person-responsible',
  'supporter',
  'observer',
  'interpreter',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** A school or a shop can be harmed too: somebody speaks for it. */
export const PARTICIPANT_KINDS = ['person', 'organisation'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** What someone needs so that they can take part as everyone else does. */
export const ACCESS_NEEDS = [
  'interpreter',
  'british-sign-language',
  'hearing-loop',
  'large-print',
  'easy-read',
  'step-free',
  'carer-present',
  'more-time',
  'text-only',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** The details of a person that never travel: they are kept beside the case, and can be changed. */
export const DETAILS = ['name', 'spokesperson', 'email', 'phone', 'address', 'wordsToAvoid', 'checkWord'] as const;
export type Detail = (typeof DETAILS)[number];

export const REQUIREMENTS = ['responsibility', 'willingness', 'safety'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export const EVIDENCE_KINDS = ['conversation', 'written', 'risk-assessment', 'professional-report', 'plea'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

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

/** How someone was spoken with to prepare them. */
export const PREPARATION_WAYS = ['in-person', 'phone', 'video', 'correspondence'] as const;
export type PreparationWay = (typeof PREPARATION_WAYS)[number];

/** What people are offered where restorative justice is not suitable. */
export const OFFERED_INSTEAD = ['information', 'support-service', 'letter', 'later', 'nothing'] as const;
export type OfferedInstead = (typeof OFFERED_INSTEAD)[number];

/** Ways in which the service writes to people. */
export const CHANNELS = ['email', 'sms', 'letter'] as const;
export type ChannelCode = (typeof CHANNELS)[number];

export const WAIT_CONTACTS = ['email', 'phone', 'text', 'letter'] as const;
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
