import type { CalendarDay, Instant } from './calendar/types.js';
import type { ComplaintOutcome, ComplaintSubject, MeasureAnswers, MeasureTime } from './words.js';

/** What is kept of how people fare and what they say of us. */

/** That somebody was asked the measures, and what they answered; null where their answers are kept without a name. */
export interface MeasuresGiven {
  readonly participant: string;
  readonly when: MeasureTime;
  readonly answers: MeasureAnswers | null;
}

/** A complaint, with a clock of its own that runs whatever becomes of the case. */
export interface Complaint {
  readonly id: string;
  readonly from: string | null;
  readonly about: ComplaintSubject;
  readonly on: CalendarDay;
  readonly answerBy: CalendarDay;
  /** Set once those who answer it have been told that its time runs out. */
  readonly warnedAt: Instant | null;
  readonly answered: { readonly outcome: ComplaintOutcome; readonly at: Instant } | null;
}

export interface CaseStudy {
  readonly since: Instant;
}
