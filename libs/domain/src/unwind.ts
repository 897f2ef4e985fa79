import type { Case, Track } from './case.js';
import { type CaseFact, fact } from './events.js';
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

/** Ends what we would still send someone who no longer wants it, or for whom it is not safe: due reminders, and their wait. */
export function contactEnded(theCase: Case, track: Track): CaseFact[] {
  return [
    ...theCase.reminders
      .filter((reminder) => reminder.participant === track.id)
      .map(({ id }) => fact('reminder-recorded', { id, outcome: 'not-sent', channel: null, why: 'no-longer-wanted' })),
    ...(track.wait
      ? [fact('wait-ended', { participant: track.id, wait: track.wait.id, how: 'withdrawn', reason: null })]
      : []),
  ];
}

/** Ends everything that is still open in a case that closes: communications and waits, each by an event of its own. */
export function unwind(theCase: Case): CaseFact[] {
  return [
    ...cancelCommunication(theCase, null),
    ...theCase.tracks.flatMap((track) =>
      track.wait
        ? [fact('wait-ended', { participant: track.id, wait: track.wait.id, how: 'closed', reason: null })]
        : [],
    ),
  ];
}
