import type { CalendarDay } from '../calendar/types.js';
import type { ComplaintOutcome, ComplaintSubject } from '../words.js';

/** Complaints and case studies. */
export interface AfterwardsPayloads {
  'record-complaint': {
    /** The participant who complains; null for somebody outside the case. */
    from: string | null;
    about: ComplaintSubject;
    /** The day on which it came in: its clock runs from then. */
    on: CalendarDay;
    textId: string | null;
  };
  'answer-complaint': { complaint: string; outcome: ComplaintOutcome; textId: string | null };
  'use-as-case-study': { textId: string | null };
  'stop-case-study': { textId: string | null };
}
