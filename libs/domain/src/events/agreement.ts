import type { CalendarDay } from '../calendar/types.js';
import type { AgreedItem, AmendsItem } from '../communicating.js';
import type { AmendsChange, AmendsChangeReason } from '../words.js';

/** The outcome agreement and its amends. */
export interface AgreementEvents {
  /** One side has agreed; it holds once the other has too. */
  'outcome-proposed': { items: AgreedItem[]; agreedBy: string[] };
  'outcome-accepted': { participant: string };
  /** Agreed by both sides; `agreedBy` is null in cases told before that was asked. */
  'outcome-agreed': { items: AgreedItem[]; agreedBy: readonly string[] | null };
  'agreement-changed': {
    item: string;
    change: AmendsChange;
    dueOn: CalendarDay | null;
    reason: AmendsChangeReason;
    agreedBy: string[];
  };
  'amends-asked': { item: string };
  'amends-recorded': {
    item: string;
    state: 'done' | 'part-done' | 'not-done';
    nextDueOn: CalendarDay | null;
    /** What was done since it was last recorded. */
    hours: number | null;
    pence: number | null;
    verified: AmendsItem['verified'];
  };
  'progress-wish-recorded': { participant: string; wishes: boolean };
}
