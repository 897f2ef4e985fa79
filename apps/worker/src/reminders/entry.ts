import { type CalendarEntry, entryUid } from '@whenready/channels';
import type { Purpose, Session } from '@whenready/domain';
import type { LockedPerson } from '@whenready/persistence';
import { namesTheMatter } from '@whenready/profiles';

/** Whose entry is made, replaced or taken out, and of what. */
export interface EntryOf {
  readonly purpose: Purpose;
  /** Left out where the message is about none. */
  readonly session: Session | undefined;
  readonly participant: string;
  readonly caseId: string;
  /** Whether the service says where an appointment is. */
  readonly saysPlace: boolean;
}

/**
 * The entry of a session in an attendee's calendar; null for a message that leaves the calendar as it is. It says where
 * as far as the profile allows, by address alone, and not where the address would tell a stranger what it is about.
 */
export async function entryFor(
  locked: Pick<LockedPerson, 'placeOf'>,
  { purpose, session, participant, caseId, saysPlace }: EntryOf,
): Promise<CalendarEntry | null> {
  if (!session || !purpose.startsWith('session-')) return null;
  const cancelled = purpose === 'session-cancellation';
  const { startsAt, endsAt, moved } = session;
  const place = !cancelled && saysPlace ? await locked.placeOf(session) : null;
  return {
    method: cancelled ? 'CANCEL' : 'REQUEST',
    uid: entryUid(caseId, session.id, participant),
    sequence: moved + (cancelled ? 1 : 0),
    startsAt,
    endsAt,
    place: place !== null && namesTheMatter(place).length > 0 ? null : place,
  };
}
