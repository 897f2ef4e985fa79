import type { CalendarDay } from '../calendar/types.js';
import type { AgreedItem, AmendsItem } from '../communicating.js';
import type { AmendsChange, AmendsChangeReason } from '../words.js';

/** The outcome agreement and its amends. */
export interface AgreementPayloads {
  'record-agreement': {
    items: (Pick<AgreedItem, 'kind' | 'by' | 'dueOn'> & Partial<Pick<AgreedItem, 'hours' | 'pence'>>)[];
    /** The participants who agree to it; left out in commands from before it was asked, of what both sides agreed. */
    agreedBy?: string[];
    textId: string | null;
  };
  'agree-to-outcome': { participant: string; textId: string | null };
  'change-agreement': {
    item: string;
    change: AmendsChange;
    /** With `new-date`. */
    dueOn: CalendarDay | null;
    reason: AmendsChangeReason;
    agreedBy: string[];
    textId: string | null;
  };
  'record-amends': {
    item: string;
    state: Exclude<AmendsItem['state'], 'open' | 'dropped'>;
    /** Hours of voluntary work since it was last recorded. */
    hours?: number | null;
    /** Pence paid since it was last recorded. */
    pence?: number | null;
    /** The member of staff who made sure of it. */
    verifiedBy?: string | null;
    /** With `part-done`: when to ask again. */
    nextDueOn: CalendarDay | null;
    textId: string | null;
  };
  /** Whether someone harmed wants to hear how the amends are going. */
  'record-progress-wish': { participant: string; wishes: boolean };
}
