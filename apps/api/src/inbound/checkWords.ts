/** Injection token of the {@link CheckWords}. */
export const CHECK_WORDS = Symbol('CHECK_WORDS');

/** The second thing that a message does not hold: a word that someone has agreed with us. */
export interface CheckWords {
  /** Whether it is the word; null where none is agreed with this person. */
  matches(caseId: string, participant: string, word: string): Promise<boolean | null>;
}
