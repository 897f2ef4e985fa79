import {
  type Case,
  type DueReminder,
  type Instant,
  isAgreedTo,
  isStillWanted,
  type ReminderReason,
} from '@whenready/domain';

/**
 * Why a message may not go to a person, in any channel and at any time; null where it may.
 * @param theCase as the journal holds it now
 * @param stoppedAt when a STOP of theirs was taken, which may be before the case has heard of it
 * @param now when the message would go
 */
export function whyNotToPerson(
  theCase: Case,
  reminder: DueReminder,
  stoppedAt: Instant | null,
  now: Instant,
): ReminderReason | null {
  const track = theCase.tracks.find((each) => each.id === reminder.participant);
  if (!track) return 'no-longer-wanted';
  if (track.withdrawn) return 'withdrawn';
  if (track.stopped || stoppedAt) return 'stopped';
  if (theCase.hold) return 'on-hold';
  const { consents } = track;
  if (consents['automated-reminders']?.withdrawnAt || consents.participation?.withdrawnAt) return 'consent-withdrawn';
  if (!isStillWanted(theCase, reminder, now)) return 'no-longer-wanted';
  if (track.wait?.contactBy === 'phone') return 'asked-to-be-phoned';
  return isAgreedTo(theCase, track) ? null : 'not-agreed-for-this-harm';
}
