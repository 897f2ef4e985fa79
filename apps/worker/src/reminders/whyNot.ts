import {
  dayOf,
  isAboutSession,
  nextAllowedMoment,
  occasionOf,
  type Case,
  type ChannelCode,
  type DueReminder,
  type Instant,
  type ProfileHours,
  type ReminderReason,
  type Sensitivity,
  type Track,
} from '@whenready/domain';

/** Harm after which automated reminders go only to those who agreed to them. */
const ONLY_IF_AGREED: readonly Sensitivity[] = ['sexual-harm', 'domestic-abuse'];

/**
 * Why a reminder may not go to a person, in any channel; null where it may.
 * @param theCase as the journal holds it now
 * @param now when the message would go
 */
export function whyNotToPerson(
  theCase: Case,
  reminder: DueReminder,
  hours: ProfileHours,
  now: Instant,
): ReminderReason | null {
  const track = theCase.tracks.find((each) => each.id === reminder.participant);
  const tellsTheEnd = reminder.purpose === 'session-cancellation';
  if (!track || (theCase.closed && !tellsTheEnd)) return 'no-longer-wanted';
  if (track.withdrawn) return 'withdrawn';
  if (theCase.hold) return 'on-hold';
  if (track.consents['automated-reminders']?.withdrawnAt) return 'consent-withdrawn';
  if (!isWanted(theCase, track, reminder, now)) return 'no-longer-wanted';
  if (track.wait?.contactBy === 'phone') return 'asked-to-be-phoned';
  const sensitive = theCase.referral.sensitivities.some((harm) => ONLY_IF_AGREED.includes(harm));
  if (sensitive && !track.remindersAgreed) return 'not-agreed-for-this-harm';
  return whyNotNow(track.wait?.avoid ?? [], hours, now);
}

/** Why a reminder may not go to a person in one channel; null where it may. */
export function whyNotInChannel(
  theCase: Case,
  { participant }: DueReminder,
  channel: ChannelCode,
  address: string | null,
): ReminderReason | null {
  const track = theCase.tracks.find((each) => each.id === participant);
  if (track?.contact[channel] !== 'safe') return 'no-safe-address';
  return address === null ? 'no-address' : null;
}

/** Still due on the case, for someone who is willing and safe, and what it reminds of is still so and lies ahead. */
function isWanted(theCase: Case, track: Track, { id, purpose, occurrence }: DueReminder, now: Instant): boolean {
  const { willingness, safety } = track.findings;
  if (willingness?.met === false || safety?.met === false) return false;
  if (!theCase.reminders.some((each) => each.id === id)) return false;
  if (isAboutSession(purpose))
    return theCase.sessions.some(
      (session) =>
        occasionOf(session) === occurrence &&
        session.outcome === (purpose === 'session-cancellation' ? 'cancelled' : 'arranged') &&
        session.startsAt > now,
    );
  return track.wait !== null && (occurrence === track.wait.id || occurrence.startsWith(`${track.wait.id}-`));
}

function whyNotNow(avoid: readonly string[], hours: ProfileHours, now: Instant): ReminderReason | null {
  if (avoid.includes(dayOf(now))) return 'asked-to-avoid-this-day';
  return nextAllowedMoment(now, hours, avoid) === now ? null : 'outside-safe-hours';
}
