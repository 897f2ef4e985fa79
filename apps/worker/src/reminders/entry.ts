import { type CalendarEntry, entryUid } from '@whenready/channels';
import type { DecisionProfile, Purpose, Session } from '@whenready/domain';
import type { LockedPerson } from '@whenready/persistence';

/** Whose entry is made, replaced or taken out, and of what. */
export interface EntryOf {
  readonly purpose: Purpose;
  readonly session: Session;
  readonly participant: string;
  readonly caseId: string;
}

/**
 * The entry of a session in an attendee's calendar; null for a message that leaves the calendar as it is. It says where
 * as far as the profile allows, by address alone.
 */
export async function entryFor(
  locked: Pick<LockedPerson, 'placeOf'>,
  { purpose, session, participant, caseId }: EntryOf,
  { reminders }: Pick<DecisionProfile, 'reminders'>,
): Promise<CalendarEntry | null> {
  if (!purpose.startsWith('session-')) return null;
  const cancelled = purpose === 'session-cancellation';
  const { startsAt, endsAt, moved } = session;
  return {
    method: cancelled ? 'CANCEL' : 'REQUEST',
    uid: entryUid(caseId, session.id, participant),
    sequence: moved + (cancelled ? 1 : 0),
    startsAt,
    endsAt,
    place: !cancelled && reminders.place === 'address' ? await locked.placeOf(session) : null,
  };
}
