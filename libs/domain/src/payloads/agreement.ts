import type { CalendarDay } from '../calendar/types.js';
import type { AmendsItem } from '../communicating.js';
import type { AmendsKind } from '../words.js';

/** The outcome agreement and its amends. */
export interface AgreementPayloads {
  'record-agreement': {
    items: { kind: AmendsKind; by: string; dueOn: CalendarDay }[];
    textId: string | null;
  };
  'record-amends': {
    item: string;
    state: Exclude<AmendsItem['state'], 'open'>;
    /** With `part-done`: when to ask again. */
    nextDueOn: CalendarDay | null;
    textId: string | null;
  };
}
