import type { CalendarDay } from '../calendar/types.js';
import type { ComplaintOutcome, ComplaintSubject } from '../words.js';

/** Complaints and case studies. */
export interface AfterwardsEvents {
  'complaint-recorded': {
    id: string;
    from: string | null;
    about: ComplaintSubject;
    on: CalendarDay;
    /** The last day for the answer. */
    answerBy: CalendarDay;
  };
  'complaint-warned': { id: string };
  'complaint-answered': {
    id: string;
    outcome: ComplaintOutcome;
    /** Whom they may turn to with it then, and until when. */
    thenTo: string;
    until: CalendarDay;
  };
  'case-study-used': Record<never, never>;
  'case-study-stopped': { why: 'asked' | 'permission-missing' };
}
