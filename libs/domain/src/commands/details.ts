import { fact } from '../events.js';
import { trackOf } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/**
 * A name, an address or a number is put right, even of someone who has withdrawn or in a closed case: what is kept of
 * people is kept right. The case learns which details are new, never what they are. Nobody has said of a new address
 * that it is safe, so it is not, until a person records it.
 */
export const changeDetails: Rule<'change-details'> = {
  title: 'Change someone’s details',
  explain:
    'A new name or address, words to avoid, a check word. Nothing goes to a new address until you record it as safe.',
  by: PRACTITIONERS,
  evenClosed: true,
  closedTo: ({ tracks }) =>
    tracks.length > 0
      ? null
      : refuse('PARTICIPANT_NOT_FOUND', 'Nobody is named in this case.', 'Refer the people to go on with them.'),
  decide: ({ theCase, payload }) => {
    const track = trackOf(theCase, payload.participant) ?? participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const changed = [...new Set(payload.changed)];
    if (changed.length === 0)
      return refuse('NOTHING_CHANGED', 'No new detail was given.', 'Enter what has changed.', 'name');
    if (changed.includes('spokesperson') && track.kind === 'person')
      return refuse(
        'NOT_AN_ORGANISATION',
        'Only an organisation has someone who speaks for it.',
        'Leave out who speaks for them.',
        'spokesperson',
      );
    return [fact('details-changed', { participant: track.id, changed })];
  },
};
