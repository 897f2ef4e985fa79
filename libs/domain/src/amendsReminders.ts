import { addDays, nextAllowedMoment, opensOn } from './calendar/index.js';
import type { Case } from './case.js';
import type { AmendsItem } from './communicating.js';
import type { DecisionProfile } from './profile.js';
import { openAmends } from './questions.js';
import { workingDayBy } from './sessionReminders.js';
import type { Deadline } from './waiting.js';

/** The occasion of a reminder of amends: another day makes another. */
export const amendsOccasion = ({ id, dueOn }: AmendsItem): string => `${id}/${dueOn}`;

/**
 * When those who promised amends are reminded: so many days before they are due, or on the working day before that.
 * Once for each day that was agreed, and not where that moment had passed when it was.
 */
export function ofAmendsReminders(theCase: Case, { messages, hours }: DecisionProfile): Deadline[] {
  if (!messages) return [];
  return openAmends(theCase)
    .filter(({ remindedAt, askedAt }) => remindedAt === null && askedAt === null)
    .map((item) => {
      const day = workingDayBy(addDays(item.dueOn, -messages.amendsDaysBefore), hours);
      return { item, at: nextAllowedMoment(opensOn(day, hours), hours, []) };
    })
    .filter(({ item, at }) => at > item.dueSince)
    .map(({ item, at }) => ({ kind: 'amends-reminder', at, about: item.id, raises: null }));
}
