import type { CalendarDay } from '../calendar/types.js';
import type { InformalEnding, InformalWay } from '../words.js';

/** Informal practice, recorded in one step. */
export interface InformalEvents {
  'informal-recorded': {
    on: CalendarDay;
    done: InformalWay;
    ended: InformalEnding;
    harmed: number | null;
    responsible: number | null;
  };
}
