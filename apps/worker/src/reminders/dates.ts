import {
  type Case,
  type DueReminder,
  isAboutSession,
  occurrenceWithout,
  opensOn,
  type ProfileHours,
  sessionOf,
} from '@whenready/domain';
import type { MessageValues } from '@whenready/profiles';

/**
 * The dates that a message names: when an appointment is or the day by which something was promised, and when somebody
 * is back or an answer comes.
 */
export function datesOf(
  theCase: Case,
  { purpose, occurrence }: Pick<DueReminder, 'purpose' | 'occurrence'>,
  hours: ProfileHours,
): Pick<MessageValues, 'when' | 'until'> {
  const about = occurrenceWithout(occurrence);
  if (isAboutSession(purpose)) return { when: sessionOf(theCase, occurrence)?.startsAt ?? null };
  if (purpose === 'amends-due') return { when: about.split('/')[1] ?? null };
  if (purpose === 'message-acknowledged') return { until: opensOn(about, hours) };
  if (purpose === 'complaint-acknowledged')
    return { until: theCase.complaints.find(({ id }) => id === about)?.answerBy ?? null };
  return {};
}
