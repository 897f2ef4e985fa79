import type { Instant } from './calendar/types.js';
import type { Case, Track } from './case.js';
import type { Session } from './communicating.js';
import { type CaseFact, fact } from './events.js';
import type { ReminderReason } from './reminderReasons.js';
import { type Letter, openLetters } from './letters.js';
import { arrangedSessions } from './questions.js';
import { shuttlesUnderWay } from './shuttles.js';
import type { Reason } from './words.js';

/**
 * Cancels every session that is arranged and stops every shuttle; with a participant, those that they are part of.
 * Letters stay where they are: nothing of them is passed on without the gate. A session that is over stays as it is:
 * what became of it is still to be recorded.
 */
export function cancelCommunication(
  theCase: Case,
  now: Instant,
  reason: Reason | null,
  participant?: string,
): CaseFact[] {
  const concerns = (...ids: string[]) => participant === undefined || ids.includes(participant);
  return [
    ...arrangedSessions(theCase)
      .filter(({ attendees, endsAt }) => endsAt > now && concerns(...attendees))
      .map((session) => endOf(session, reason)),
    ...shuttlesUnderWay(theCase)
      .filter((shuttle) => concerns(...shuttle.between))
      .map(({ id }) => fact('shuttle-stopped', { id, by: null, reason })),
  ];
}

const lettersEnd = (letters: readonly Letter[], how: 'withdrawn' | 'returned'): CaseFact[] =>
  letters.map(({ id }) => fact('letter-ended', { id, how }));

/** With someone who leaves, the letters that they wrote are withdrawn, and those for them go back to their writers. */
export const endLettersOf = (theCase: Case, participant: string): CaseFact[] => [
  ...lettersEnd(
    openLetters(theCase).filter(({ from }) => from === participant),
    'withdrawn',
  ),
  ...lettersEnd(
    openLetters(theCase).filter(({ to }) => to === participant),
    'returned',
  ),
];

/** A session that ends with what it rested on: cancelled, or stopped where people sit together already. */
const endOf = ({ id, startedAt }: Session, reason: Reason | null): CaseFact =>
  fact('session-recorded', {
    id,
    outcome: startedAt ? 'stopped' : 'cancelled',
    reason,
    attendance: [],
    byWhom: null,
    who: null,
    minutes: null,
  });

/** Drops what is still to be sent to someone. What a provider has already is followed to its end. */
export const dropReminders = (theCase: Case, participant: string, why: ReminderReason): CaseFact[] =>
  theCase.reminders
    .filter((reminder) => reminder.participant === participant && reminder.state !== 'handed')
    .map(({ id }) => fact('reminder-recorded', { id, outcome: 'not-sent', channel: null, why }));

/** Ends someone's wait, if they have one, for another reason than that they are ready. */
export const endWait = ({ id, wait }: Track, how: 'withdrawn' | 'closed'): CaseFact[] =>
  wait ? [fact('wait-ended', { participant: id, wait: wait.id, how, reason: null })] : [];

/**
 * Ends everything that is still open in a case that closes: communications, waits and shares, each by an event of its
 * own. Letters go back to their writers; with a case that is reopened they can be taken up again.
 */
export function unwind(theCase: Case, now: Instant): CaseFact[] {
  return [
    ...cancelCommunication(theCase, now, null),
    ...lettersEnd(openLetters(theCase), 'returned'),
    ...theCase.tracks.flatMap((track) => endWait(track, 'closed')),
    ...theCase.shares.map(({ id }) => fact('share-ended', { id, how: 'closed' })),
  ];
}
