import type { CalendarDay, Instant } from './calendar/types.js';
import type { Case } from './case.js';
import type { LetterKind, LetterState, StaffRole } from './words.js';

/** One version of a letter; its words are a stored text. */
export interface LetterDraft {
  /** Id of the stored text. */
  readonly text: string;
  readonly at: Instant;
}

/** A letter in escrow: written, checked, and held until the one it is for asks for it. */
export interface Letter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly from: string;
  readonly to: string;
  /** For a reply: the letter that it answers. */
  readonly replyTo: string | null;
  readonly begunAt: Instant;
  readonly state: LetterState;
  readonly stateSince: Instant;
  /** Every version, oldest first; none of a letter that was recorded before drafts were kept. */
  readonly drafts: readonly LetterDraft[];
  /** Id of the text that passed the check, the one to be released; null once a newer draft is there. */
  readonly checked: string | null;
  /** When its reader asked for it; kept while a newer draft is checked. */
  readonly askedAt: Instant | null;
  /** The next internal review while it is held, which contacts nobody. */
  readonly reviewOn: CalendarDay | null;
  readonly releasedAt: Instant | null;
  /** When its reader, who had said that they may want one, was told that something waits; never twice. */
  readonly waitingToldAt: Instant | null;
  /** What its reader told us of their own accord; its writer hears of it only if the reader wishes. */
  readonly read: { readonly on: CalendarDay; readonly tellWriter: boolean } | null;
}

const OPEN: readonly LetterState[] = ['begun', 'drafted', 'sent-back', 'held', 'asked-for'];

/** What can be done with a letter, and the states in which it can. */
export const LETTER_STEPS = {
  draft: [...OPEN, 'returned'],
  check: ['drafted', 'returned'],
  ask: ['held'],
  release: ['asked-for'],
  withdraw: [...OPEN, 'returned'],
  decline: ['held', 'asked-for'],
  read: ['released'],
  cancel: ['begun', 'drafted', 'sent-back'],
  answer: ['released', 'read'],
} as const satisfies Readonly<Record<string, readonly LetterState[]>>;
export type LetterStep = keyof typeof LETTER_STEPS;

/** The letters of a case with which a step can be taken now. */
export const lettersTo = (theCase: Case, step: LetterStep): readonly Letter[] =>
  theCase.letters.filter(({ state }) => (LETTER_STEPS[step] as readonly LetterState[]).includes(state));

/** Letters that are neither released nor ended. */
export const openLetters = (theCase: Case): readonly Letter[] =>
  theCase.letters.filter(({ state }) => OPEN.includes(state));

/** Whether a letter waits for its reader: checked, and kept until they ask, or asked for and not yet released. */
export const waitsForReader = ({ state }: Letter): boolean => state === 'held' || state === 'asked-for';

export const isReleased = ({ state }: Letter): boolean => state === 'released' || state === 'read';

const CHECKERS: readonly StaffRole[] = ['coordinator', 'supervisor', 'service-lead'];

/**
 * The stored text of a letter: the one that was or will be released, else the newest draft, else none.
 * @param version an earlier draft, counted from 1; null for the one that is read now
 */
export function textOfLetter({ checked, drafts }: Letter, version: number | null): string | null {
  return (version === null ? (checked ?? drafts.at(-1)?.text) : drafts[version - 1]?.text) ?? null;
}

/**
 * Whether someone of that role may read one text of a letter. Until its release it is its writer's, and only those who
 * check letters see it; drafts that were not released stay so.
 */
export const mayReadLetter = (letter: Letter, text: string, role: StaffRole): boolean =>
  CHECKERS.includes(role) || (isReleased(letter) && letter.checked === text);
