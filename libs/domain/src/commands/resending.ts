import { fact } from '../events.js';
import { askedAgain } from '../occurrences.js';
import { isRefusal, refuse } from '../refusal.js';
import { lastOf, resendRefusal } from '../resending.js';
import { newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** A message that somebody sends again. Consent, safety, hours and address are asked when it goes, as of any other. */
export const resendReminder: Rule<'resend-reminder'> = {
  title: 'Send a message again',
  explain: 'The last message of its kind, once more, if it is still wanted. It goes only where it is safe.',
  by: PRACTITIONERS,
  closedTo: ({ lastReminders }) =>
    lastReminders.length > 0
      ? null
      : refuse('NOTHING_TO_RESEND', 'No message has been due in this case yet.', 'There is nothing to send again.'),
  decide: ({ theCase, payload, profile, now }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const past = lastOf(theCase, track.id, payload.purpose);
    if (!past)
      return refuse(
        'NOTHING_TO_RESEND',
        'No message of this kind has been due to them.',
        'Choose one that they were sent, or should have been.',
        'purpose',
      );
    return (
      resendRefusal(theCase, track, past, profile, now) ?? [
        fact('reminder-due', {
          id: newId('reminder', theCase),
          participant: track.id,
          purpose: past.purpose,
          occurrence: askedAgain(past.occurrence),
        }),
      ]
    );
  },
};
