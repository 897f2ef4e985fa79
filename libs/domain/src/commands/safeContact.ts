import { fact } from '../events.js';
import type { SafeContact } from '../safeContact.js';
import { sayWeekdays, seenByOtherSide } from '../safeContact.js';
import type { DecisionProfile } from '../profile.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { always, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/**
 * How and when someone may be reached, and who else may see what is sent to them. What the other side may see is unsafe
 * at once, whatever was recorded of it; no channel becomes safe by this.
 */
export const recordSafeContact: Rule<'record-safe-contact'> = {
  title: 'Record how to reach someone safely',
  explain: 'Which way first, on which days and hours, who else may see it, and what they need to read it.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, profile }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const { textId: _note, ...told } = payload;
    const order = [...new Set(told.order)];
    const weekdays = [...new Set(told.weekdays)].sort();
    return (
      refusalOf(told, profile) ?? [
        fact('safe-contact-recorded', { ...told, participant: track.id, order, weekdays }),
        ...seenByOtherSide(told)
          .filter((channel) => track.contact[channel] !== 'unsafe')
          .map((channel) =>
            fact('contact-safety-recorded', { participant: track.id, channel, safety: 'unsafe' as const }),
          ),
      ]
    );
  },
};

/** What cannot be kept of what they told. Whom nobody writes to may name any days: a person calls, and arranges it. */
function refusalOf(told: SafeContact, { hours }: DecisionProfile): Refusal | null {
  const { order, weekdays, from, until } = told;
  if (seenByOtherSide(told).some((channel) => order.includes(channel)))
    return refuse(
      'SEEN_BY_OTHER_SIDE',
      'The other side may see what is sent this way.',
      'Leave this way out of the order: it is recorded as unsafe then.',
      'order',
    );
  if (from !== null && until !== null && from >= until)
    return refuse('ENDS_BEFORE_START', 'The safe hours end before they begin.', 'Enter a later end.', 'until');
  return order.length > 0 && weekdays.length > 0 && !weekdays.some((day) => hours.weekdays.includes(day))
    ? refuse(
        'NO_WORKING_DAY',
        'This service sends nothing on these days.',
        `Add a day on which it works (${sayWeekdays(hours.weekdays)}), or leave out every way of writing: a person calls then.`,
        'weekdays',
      )
    : null;
}
