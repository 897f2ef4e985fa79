import { createHash } from 'node:crypto';
import type { Instant } from '@whenready/domain';
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What an appointment is called in a calendar that others may see. */
const SUMMARY = 'Appointment';

/** An entry in somebody's calendar: a new one, one that replaces what was there, or one that takes it out. */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The same for as long as it is about the same session and person. */
  readonly uid: string;
  /** Rises with every change; a calendar keeps the highest. */
  readonly sequence: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Null where it is not said. */
  readonly place: string | null;
}

/** The UID of a person's entry for a session. It tells nobody anything: not the case, not the session, not the person. */
export const entryUid = (caseId: string, session: string, participant: string): string =>
  `${createHash('sha256').update(`${caseId}/${session}/${participant}`).digest('hex').slice(0, 32)}@whenready.invalid`;

/**
 * The entry as an iCalendar text (RFC 5545, sent as RFC 5546 asks: with an organiser and the person it is for).
 * @param from the sender's bare address
 * @param to the person's address
 */
export function calendarText(entry: CalendarEntry, from: string, to: string): string {
  const cancelled = entry.method === 'CANCEL';
  const calendar = ical({ prodId: '//Appointments//EN', method: ICalCalendarMethod[entry.method] });
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    start: new Date(entry.startsAt),
    end: new Date(entry.endsAt),
    summary: SUMMARY,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    location: entry.place,
    organizer: { name: SUMMARY, email: from },
  });
  event.createAttendee({
    email: to,
    role: ICalAttendeeRole.REQ,
    status: cancelled ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  });
  return calendar.toString();
}
