import type { CalendarDay } from '../calendar/types.js';
import type { AmendsItem } from '../communicating.js';

/** The outcome agreement and its amends. */
export interface AgreementEvents {
  'outcome-agreed': { items: Pick<AmendsItem, 'id' | 'kind' | 'by' | 'dueOn'>[] };
  'amends-asked': { item: string };
  'amends-recorded': { item: string; state: 'done' | 'part-done' | 'not-done'; nextDueOn: CalendarDay | null };
}
