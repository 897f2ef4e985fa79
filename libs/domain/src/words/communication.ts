/** How people communicate, and what they agree. */

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
