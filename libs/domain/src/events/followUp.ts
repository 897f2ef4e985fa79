import type { CalendarDay } from '../calendar/types.js';
import type { Faring, MeasureAnswers, MeasureTime } from '../words.js';

/** Follow-up, and measures before and after. */
export interface FollowUpEvents {
  'follow-ups-planned': { followUps: { id: string; participant: string; dueOn: CalendarDay }[] };
  'follow-up-asked': { id: string };
  /** Answers about the service are all null where they are kept apart, without a name. */
  'follow-up-recorded': {
    id: string;
    satisfied: boolean | null;
    fairlyTreated: boolean | null;
    wouldRecommend: boolean | null;
    faring: Faring | null;
  };
  /** `answers` is null where they are kept apart, without a name. */
  'measures-recorded': { participant: string; when: MeasureTime; answers: MeasureAnswers | null };
}
