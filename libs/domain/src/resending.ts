import { plusMinutes } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, PastReminder, Track } from './case.js';
import { timesAsked } from './occurrences.js';
import type { DecisionProfile } from './profile.js';
import { type Refusal, refuse } from './refusal.js';
import { isStillSo } from './stillWanted.js';
import type { Purpose } from './words.js';
import { sayMoment } from './wording.js';

/** How soon after the last attempt, and how often, where the service says nothing of it. */
const RESEND = { afterHours: 24, atMost: 3 };

/** The last message for a purpose that someone was sent, or should have been; undefined where there was none. */
export const lastOf = (theCase: Case, participant: string, purpose: Purpose): PastReminder | undefined =>
  theCase.lastReminders.find((each) => each.participant === participant && each.purpose === purpose);

/** Why a message may not be sent again by hand now; null where it may. Whether it may go at all is asked when it goes. */
export function resendRefusal(
  theCase: Case,
  track: Track,
  past: PastReminder,
  { messages }: DecisionProfile,
  now: Instant,
): Refusal | null {
  const { afterHours, atMost } = messages?.resend ?? RESEND;
  const from = plusMinutes(past.at, afterHours * 60);
  if (theCase.hold)
    return refuse('CASE_ON_HOLD', 'The case is on hold, and nothing is sent.', 'Resume the case first.');
  if (theCase.reminders.some((each) => each.participant === track.id && each.purpose === past.purpose))
    return refuse('STILL_BEING_SENT', 'A message of this kind is on its way to them.', 'See first what becomes of it.');
  if (!isStillSo(theCase, past, now))
    return refuse(
      'NO_LONGER_WANTED',
      'What this message was about has passed or changed.',
      'Nothing needs to be sent again; call them if you are in doubt.',
      'purpose',
    );
  if (past.purpose === 'nudge' && (past.outcome === 'sent' || past.outcome === 'delivered'))
    return refuse('NUDGES_TOO_MANY', 'They agreed how often we ask, and have been asked.', 'Wait for the next date.');
  if (timesAsked(past.occurrence) > atMost)
    return refuse(
      'RESENT_OFTEN',
      `This message has been sent again ${atMost} ${atMost === 1 ? 'time' : 'times'} already, which is the most.`,
      'Call them instead.',
      'purpose',
    );
  return now < from
    ? refuse(
        'RESENT_TOO_SOON',
        `The last attempt is less than ${afterHours} hours ago.`,
        `It may be sent again from ${sayMoment(from)}; call them if it cannot wait.`,
        'purpose',
      )
    : null;
}
