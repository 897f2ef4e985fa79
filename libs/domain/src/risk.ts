import type { CalendarDay } from './calendar/types.js';
import type { Case, Track } from './case.js';
import type { RiskFound } from './safeguarding.js';

/** Whether someone who is still with us has a risk review that should have been made before today. */
export const isRiskReviewOverdue = (track: Track, today: CalendarDay): boolean =>
  track.withdrawn === null && track.risk !== null && track.risk.reviewOn !== null && track.risk.reviewOn < today;

/** Whether any risk review of the case is overdue. */
export const hasOverdueRiskReview = (theCase: Case, today: CalendarDay): boolean =>
  theCase.tracks.some((track) => isRiskReviewOverdue(track, today));

/** Whether two findings differ in any factor, its level, or whether something reduces it; their order does not matter. */
export function riskDiffers(before: readonly RiskFound[], after: readonly RiskFound[]): boolean {
  const told = (found: readonly RiskFound[]) =>
    found
      .map(({ factor, level, measures }) => `${factor} ${level} ${measures}`)
      .sort()
      .join();
  return told(before) !== told(after);
}
