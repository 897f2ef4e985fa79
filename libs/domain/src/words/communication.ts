/** How people communicate, and what they agree. */
import { ALL_REASONS, type Reason } from './course.js';

/** One word for each file in `formats/`. */
export const FORMATS = ['face-to-face', 'virtual', 'shuttle', 'letter'] as const;
export type FormatCode = (typeof FORMATS)[number];

/** Direct: people are in contact with each other; indirect: someone or something goes between. */
export const DIRECTNESS = ['direct', 'indirect'] as const;
export type Directness = (typeof DIRECTNESS)[number];
export const LETTER_KINDS = ['apology', 'explanation', 'reply'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Where a letter is on its way from its writer to its reader. */
export const LETTER_STATES = [
  'begun',
  'drafted',
  'sent-back',
  'held',
  'asked-for',
  'released',
  'read',
  'withdrawn',
  'declined',
  'returned',
  'cancelled',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const LETTER_CHECKS = ['passed', 'sent-back'] as const;
export type LetterCheck = (typeof LETTER_CHECKS)[number];

/** Why a draft goes back to its writer. */
export const SENT_BACK_REASONS = [
  'could-hurt',
  'lays-blame',
  'asks-for-something',
  'tells-who-or-where',
  'not-in-their-own-words',
  'hard-to-read',
] as const;
export type SentBackReason = (typeof SENT_BACK_REASONS)[number];

export const SHUTTLE_STATES = ['under-way', 'ended', 'stopped'] as const;
export type ShuttleState = (typeof SHUTTLE_STATES)[number];

export const LEG_STATES = ['noted', 'approved', 'passed-on', 'stopped'] as const;
export type LegState = (typeof LEG_STATES)[number];

export const AMENDS_KINDS = ['explanation', 'apology', 'voluntary-work', 'payment', 'other'] as const;
export type AmendsKind = (typeof AMENDS_KINDS)[number];

/** What becomes of a session. */
export const SESSION_OUTCOMES = ['held', 'not-held', 'cancelled', 'stopped'] as const;
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

/** Who moved, cancelled or stopped a session. */
export const SESSION_PARTIES = ['participant', 'facilitator', 'service', 'venue'] as const;
export type SessionParty = (typeof SESSION_PARTIES)[number];

export const ATTENDANCES = ['attended', 'late', 'not-attended'] as const;
export type Attended = (typeof ATTENDANCES)[number];

/** Why a session is moved, cancelled or stopped, or why someone did not come. */
export const SESSION_REASONS = [
  'ill',
  'could-not-come',
  'transport',
  'custody-or-escort',
  'changed-mind',
  'needs-more-time',
  'supporter-not-there',
  'other-side-not-there',
  'felt-unsafe',
  'distress',
  'harm-not-acknowledged',
  'conduct',
  'venue-not-available',
  'facilitator-not-available',
  'technical-problem',
  'no-reason-given',
] as const;
export type SessionReason = (typeof SESSION_REASONS)[number];

/** Why a session did not take place or was stopped: for a reason of its own, or one for which a case does not go on. */
export const SESSION_END_REASONS = [...new Set([...SESSION_REASONS, ...ALL_REASONS])] as [
  SessionReason | Reason,
  ...(SessionReason | Reason)[],
];

/** What a venue offers to those who need it. */
export const VENUE_ACCESS = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'parking',
  'public-transport',
  'quiet-room',
  'separate-entrances',
  'separate-waiting-rooms',
] as const;
export type VenueAccess = (typeof VENUE_ACCESS)[number];

/** What a session takes up for its time: nobody and nothing is in two at once. */
export const BOOKED_KINDS = ['person', 'venue', 'staff'] as const;
export type BookedKind = (typeof BOOKED_KINDS)[number];
