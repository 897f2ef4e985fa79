import type { Case, Track } from '../case.js';
import type { Session } from '../communicating.js';
import { COMMUNICATION_FORMATS } from '../formats/index.js';
import { arrangedSessions, trackOf } from '../questions.js';
import { type Refusal, refuse } from '../refusal.js';
import type { FormatCode, SessionParty } from '../words.js';

/** Why nothing can be done with a session: none is arranged. */
export const noneArranged = (theCase: Case): Refusal | null =>
  arrangedSessions(theCase).length > 0
    ? null
    : refuse('UNKNOWN_SESSION', 'No session is arranged.', 'Arrange a session first.');

/** The arranged session that a command names. */
export const arrangedNamed = (theCase: Case, id: string): Session | Refusal =>
  arrangedSessions(theCase).find((each) => each.id === id) ??
  refuse('UNKNOWN_SESSION', 'The case has no such arranged session.', 'Choose an arranged one.', 'session');

/** Whether those who would be there make a session of its format: a direct one is between both sides. */
export function sidesRefusal(format: FormatCode, tracks: readonly Track[], field: string): Refusal | null {
  const direct = COMMUNICATION_FORMATS[format].directness === 'direct';
  const harmed = tracks.some(({ role }) => role === 'person-harmed');
  const responsible = tracks.some(({ role }) => role === 'person-responsible');
  return (direct ? harmed && responsible : harmed || responsible)
    ? null
    : refuse(
        'PARTICIPANT_NEEDED',
        direct ? 'A meeting is between both sides.' : 'A session needs a person harmed or a person responsible.',
        'Add the people it is for.',
        field,
      );
}

/** Whether it is said which participant it was, where it was a participant. */
export function partyRefusal(
  theCase: Case,
  { byWhom, who }: { readonly byWhom: SessionParty | null; readonly who: string | null },
): Refusal | null {
  if (byWhom !== 'participant') return null;
  if (who === null) return refuse('DETAILS_NEEDED', 'It was a participant.', 'Say which one.', 'who');
  return trackOf(theCase, who)
    ? null
    : refuse('PARTICIPANT_NOT_FOUND', 'Nobody in this case has that id.', 'Choose one of its participants.', 'who');
}
