import type { CalendarDay } from '../calendar/types.js';

/** Follow-up. */
export interface FollowUpEvents {
  'follow-ups-planned': { followUps: { id: string; participant: string; dueOn: CalendarDay }[] };
  'follow-up-asked': { id: string };
  'follow-up-recorded': { id: string; satisfied: boolean | null; wouldRecommend: boolean | null };
}
