import type { CalendarDay } from '../calendar/types.js';
import type { LetterCheck, LetterKind, SentBackReason } from '../words.js';

/** Letters, held until their readers ask for them. */
export interface LettersEvents {
  'letter-begun': {
    id: string;
    kind: LetterKind;
    from: string;
    to: string;
    replyTo: string | null;
    directness: 'direct' | 'indirect';
  };
  /** What became of a letter, as it was told before letters were held in escrow. */
  'letter-recorded': { id: string; outcome: 'delivered' | 'not-delivered' | 'cancelled' };
  'letter-drafted': { id: string; text: string };
  'letter-checked': {
    id: string;
    /** The text that was checked. */
    text: string;
    outcome: LetterCheck;
    reason: SentBackReason | null;
    /** For one that passed: the first internal review while it is held. */
    reviewOn: CalendarDay | null;
  };
  'letter-asked-for': { id: string };
  'letter-released': { id: string; text: string };
  'letter-read': { id: string; on: CalendarDay; tellWriter: boolean };
  /** By its writer, by its reader, back to its writer because it cannot go on, or because it was begun in error. */
  'letter-ended': { id: string; how: 'withdrawn' | 'declined' | 'returned' | 'cancelled' };
  'letter-review-due': { id: string; nextReviewOn: CalendarDay };
}
