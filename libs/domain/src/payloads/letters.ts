import type { CalendarDay } from '../calendar/types.js';
import type { LetterCheck, LetterKind, SentBackReason } from '../words.js';

/** What is said of one letter. */
interface OfLetter {
  letter: string;
  textId: string | null;
}

/** Letters. */
export interface LettersPayloads {
  'begin-letter': {
    kind: LetterKind;
    from: string;
    to: string;
    /** For a reply: the released letter that it answers. */
    replyTo: string | null;
    textId: string | null;
  };
  /** The text is the letter itself. */
  'draft-letter': { letter: string; textId: string };
  'check-letter': {
    /** The stored text that was read: the newest draft of its letter. */
    draft: string;
    outcome: LetterCheck;
    /** With `sent-back`. */
    reason: SentBackReason | null;
    textId: string | null;
  };
  'ask-for-letter': OfLetter;
  'release-letter': OfLetter;
  'withdraw-letter': OfLetter;
  'decline-letter': OfLetter;
  'record-letter-read': OfLetter & {
    on: CalendarDay;
    /** Whether its reader agrees that its writer is told. */
    tellWriter: boolean;
  };
  'cancel-letter': OfLetter;
}
