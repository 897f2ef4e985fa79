import type { CalendarDay } from '../calendar/types.js';
import type { ReferralFacts } from '../case.js';
import type { InformalEnding, InformalWay } from '../words.js';

/** Informal practice, recorded in one step. */
export interface InformalPayloads {
  'record-informal': {
    caseId: string;
    reference: string;
    facts: ReferralFacts;
    on: CalendarDay;
    done: InformalWay;
    ended: InformalEnding;
    /** How many people were on each side; null where nobody counted. */
    harmed: number | null;
    responsible: number | null;
    textId: string | null;
  };
}
