import { addDays, opensOn } from './calendar/index.js';
import type { Complaint } from './afterwards.js';
import type { Case } from './case.js';
import type { ComplaintsAnswered, DecisionProfile } from './profile.js';
import type { Deadline } from './waiting.js';

/**
 * For versions of a profile that say nothing of it: answered within 28 days, else it may go to the Restorative Justice
 * Council within three months (RJC, complaints). The warning a week before is our own.
 */
const USUAL: ComplaintsAnswered = {
  answerWithinDays: 28,
  warnDaysBefore: 7,
  thenTo: 'Restorative Justice Council',
  withinMonths: 3,
};

/** How a service answers complaints. */
export const complaintsAnswered = (profile: DecisionProfile): ComplaintsAnswered => profile.complaints ?? USUAL;

/** Complaints that have no answer yet. */
export const openComplaints = (theCase: Case): readonly Complaint[] =>
  theCase.complaints.filter((each) => each.answered === null);

/** What falls due for complaints: a word to those who answer before the last day. From then on the task has its own. */
export function ofComplaints(theCase: Case, profile: DecisionProfile): Deadline[] {
  const { warnDaysBefore } = complaintsAnswered(profile);
  return openComplaints(theCase)
    .filter((each) => each.warnedAt === null)
    .map((each) => ({
      kind: 'complaint-due' as const,
      at: opensOn(addDays(each.answerBy, -warnDaysBefore), profile.hours),
      about: each.id,
      raises: { task: 'answer-complaint' as const, role: 'supervisor' as const },
    }));
}
