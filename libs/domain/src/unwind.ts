import type { Case, Track } from './case.js';
import { type CaseFact, fact } from './events.js';
import type { ReminderReason } from './reminderReasons.js';
import { arrangedSessions, begunLetters } from './questions.js';
import type { Reason } from './words.js';

/** Cancels every communication that is arranged or begun; with a participant, those that they are part of. */
export function cancelCommunication(theCase: Case, reason: Reason | null, participant?: string): CaseFact[] {
  const concerns = (...ids: string[]) => participant === undefined || ids.includes(participant);
  return [
    ...arrangedSessions(theCase)
      .filter((session) => concerns(...session.attendees))
      .map((session) => fact('session-recorded', { id: session.id, outcome: 'cancelled', reason })),
    ...begunLetters(theCase)
      .filter((letter) => concerns(letter.from, letter.to))
      .map((letter) => fact('letter-recorded', { id: letter.id, outcome: 'cancelled' })),
  ];
}

/** Drops the reminders that are due to someone and have no outcome yet. */
export const dropReminders = (theCase: Case, participant: string, why: ReminderReason): CaseFact[] =>
  theCase.reminders
    .filter((reminder) => reminder.participant === participant)
    .map(({ id }) => fact('reminder-recorded', { id, outcome: 'not-sent', channel: null, why }));

/** Ends someone's wait, if they have one, for another reason than that they are ready. */
export const endWait = ({ id, wait }: Track, how: 'withdrawn' | 'closed'): CaseFact[] =>
  wait ? [fact('wait-ended', { participant: id, wait: wait.id, how, reason: null })] : [];

/** Ends everything that is still open in a case that closes: communications, waits and shares, each by an event of its own. */
export function unwind(theCase: Case): CaseFact[] {
  return [
    ...cancelCommunication(theCase, null),
    ...theCase.tracks.flatMap((track) => endWait(track, 'closed')),
    ...theCase.shares.map(({ id }) => fact('share-ended', { id, how: 'closed' })),
  ];
}
