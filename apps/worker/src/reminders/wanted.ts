import { type Case, type DueReminder, type Instant, sessionOf, type Track } from '@whenready/domain';

export const isStillWanted = (
  theCase: Case,
  { id, participant, purpose, occurrence }: DueReminder,
  now: Instant,
): boolean => {
  const track = theCase.tracks.find((each) => each.id === participant) as Track;
  const { willingness, safety } = track.findings;
  if (theCase.closed && purpose !== 'session-cancellation') return false;
  if (safety?.met === false || willingness?.met === false) return false;
  if (!theCase.reminders.some((each) => each.id === id)) return false;
  const about = occurrence.replace(/~\d+$/, '');
  if (purpose.startsWith('session')) {
    const session = sessionOf(theCase, about);
    const outcome = purpose === 'session-cancellation' ? 'cancelled' : 'arranged';
    return session !== undefined && session.outcome === outcome && session.startsAt > now;
  }
  return track.wait !== null && (about === track.wait.id || about.startsWith(`${track.wait.id}-`));
};
