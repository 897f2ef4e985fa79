import {
  addDays,
  addWorkingDays,
  dayOf,
  daysBetween,
  isWorkingDay,
  nextAllowedMoment,
  opensOn,
} from './calendar/index.js';
import type { CalendarDay, Instant } from './calendar/types.js';
import type { Case, Track } from './case.js';
import type { PlannedReminder, Session, SessionReminder } from './communicating.js';
import type { DecisionProfile, ProfileHours } from './profile.js';
import { canBeWrittenTo, occasionOf } from './tellings.js';

/** The last day, up to `day`, on which the service works: a reminder is rather early than late. */
export const workingDayBy = (day: CalendarDay, hours: ProfileHours): CalendarDay =>
  isWorkingDay(day, hours) ? day : addWorkingDays(day, -1, hours);

/**
 * When attendees of a session are reminded, soonest first: in working hours of the last working day that is so many
 * days before it, and only what is still ahead. Two that would fall on one moment are one. Versions of a profile that
 * say nothing of it remind once, a number of working days before.
 */
export function sessionReminders(startsAt: Instant, profile: DecisionProfile, now: Instant): PlannedReminder[] {
  const { hours, messages, reminders } = profile;
  const day = dayOf(startsAt);
  const days = messages
    ? messages.sessionDaysBefore
    : [daysBetween(addWorkingDays(day, -reminders.sessionDaysBefore, hours), day)];
  const planned = [...new Set(days)]
    .sort((a, b) => b - a)
    .map((before) => ({
      days: before,
      at: nextAllowedMoment(opensOn(workingDayBy(addDays(day, -before), hours), hours), hours, []),
    }));
  return planned.filter(({ at }, place) => at > now && at < startsAt && planned[place + 1]?.at !== at);
}

/** The next reminder of a session that has not been given. */
export const nextReminder = ({ reminders }: Session): SessionReminder | undefined =>
  reminders.find(({ remindedAt }) => remindedAt === null);

/** Whether another reminder, nearer to the session, has its day by now: the earlier one is no longer sent. */
export const isSucceeded = ({ reminders }: Session, days: number, now: Instant): boolean =>
  reminders.some((each) => each.days < days && dayOf(each.at) <= dayOf(now));

/** The occasion of one reminder of a session as it stands now. */
export const reminderOf = (session: Session, { days }: PlannedReminder): string => `${occasionOf(session)}/${days}`;

/**
 * Whom a reminder of a session is for. Of the last one everyone who attends: who cannot be written to is phoned. Of
 * those before it only whoever can be written to.
 */
export function remindedBy(theCase: Case, { attendees, reminders }: Session, { days }: PlannedReminder): Track[] {
  const last = reminders.every((each) => each.days >= days);
  return theCase.tracks.filter(
    (track) => attendees.includes(track.id) && !track.withdrawn && (last || canBeWrittenTo(theCase, track)),
  );
}
