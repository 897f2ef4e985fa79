import { dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { isRefusal, refuse } from '../refusal.js';
import { always, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/**
 * Something outside has come: a sentence, a release, a birthday. Those who waited for it are asked whether they are
 * ready, at the next moment that suits them and the service; an event that nobody waits for is kept as history.
 */
export const recordOutsideEvent: Rule<'record-outside-event'> = {
  title: 'Record an outside event',
  explain:
    'A trial, sentence, release, birthday or the like has come. Whoever waits for it is asked if they are ready.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, now }) => {
    if (payload.on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Record it once it has happened.', 'on');
    if (payload.participant !== null) {
      const track = participantNamed(theCase, payload.participant);
      if (isRefusal(track)) return track;
    }
    const { event, participant, on } = payload;
    return [fact('outside-event-recorded', { event, participant, on })];
  },
};

/** A release, transfer or licence date is known: while someone waits, the coordinator is warned before it comes. */
export const recordWindow: Rule<'record-window'> = {
  title: 'Record a date that closes the chance',
  explain: 'A release, transfer or end of licence: you are warned before it, while someone is not ready.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, now }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const { kind, closesOn } = payload;
    return closesOn <= dayOf(now)
      ? refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', 'closesOn')
      : [fact('window-recorded', { id: newId('window', theCase), participant: track.id, kind, closesOn })];
  },
};
