import type { Case, DueReminder, Instant, ReminderReason, Sensitivity } from '@whenready/domain';
import { isStillWanted } from './wanted.js';

/** Harm after which automated reminders go only to those who agreed to them. */
const ONLY_IF_AGREED: readonly Sensitivity[] = ['sexual-harm', 'domestic-abuse'];

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
  if (track.consents['automated-reminders']?.withdrawnAt) return 'consent-withdrawn';
  if (!isStillWanted(theCase, reminder, now)) return 'no-longer-wanted';
  if (track.wait?.contactBy === 'phone') return 'asked-to-be-phoned';
  const sensitive = theCase.referral.sensitivities.some((harm) => ONLY_IF_AGREED.includes(harm));
  return sensitive && !track.remindersAgreed ? 'not-agreed-for-this-harm' : null;
}
