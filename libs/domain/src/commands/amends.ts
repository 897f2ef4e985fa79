import { dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { inTurn, type Step } from '../inTurn.js';
import { mainParticipants, openAmends } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { askingOnce } from '../tasks.js';
import { quantityRefusal } from './quantities.js';
import { always, participantNamed, PRACTITIONERS, type Rule, type Turn } from './rule.js';

/**
 * How far an item of amends is. A missed one opens a conversation and breaks nothing by itself; those harmed who asked
 * to hear are told, and nobody else.
 */
export const recordAmends: Rule<'record-amends'> = {
  title: 'Record amends',
  explain: 'Whether an agreed item is done, done in part and how much, or missed; who made sure; when to ask again.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    openAmends(theCase).length > 0
      ? null
      : refuse('UNKNOWN_ITEM', 'No agreed item is open.', 'There is nothing to record.'),
  decide: (turn) => {
    const { theCase, payload, now, by } = turn;
    const item = openAmends(theCase).find((each) => each.id === payload.item);
    if (!item) return refuse('UNKNOWN_ITEM', 'The agreement has no such open item.', 'Choose an open item.', 'item');
    const { state, nextDueOn, hours = null, pence = null, verifiedBy = null } = payload;
    const refusal = quantityRefusal({ kind: item.kind, hours, pence });
    if (refusal) return refusal;
    if (nextDueOn !== null && nextDueOn <= dayOf(now))
      return refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', 'nextDueOn');
    if (state === 'part-done' && nextDueOn === null)
      return refuse(
        'DATE_IN_PAST',
        'An item done in part is asked about again.',
        'Say when to ask again.',
        'nextDueOn',
      );
    const verified = verifiedBy === null ? null : { by: verifiedBy, on: dayOf(now) };
    const again = state === 'part-done' ? nextDueOn : null;
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('amends-recorded', { item: item.id, state, nextDueOn: again, hours, pence, verified })],
      ...(state === 'not-done' ? [asking(turn, 'talk-about-missed-item', item.by)] : []),
      ...(state === 'part-done' ? [] : whoWishToHear(turn).map((id) => asking(turn, 'tell-progress', id))),
    );
  },
};

/** Someone harmed says whether they want to hear how the amends are going. Without their wish they hear nothing. */
export const recordProgressWish: Rule<'record-progress-wish'> = {
  title: 'Record whether they want to hear of progress',
  explain: 'Whether someone harmed wants to hear how the amends are going. Without it, nobody tells them.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    return track.role === 'person-harmed'
      ? [fact('progress-wish-recorded', { participant: track.id, wishes: payload.wishes })]
      : refuse(
          'WISH_NOT_THEIRS',
          'Only someone who was harmed hears of amends.',
          'Choose a person harmed.',
          'participant',
        );
  },
};

const whoWishToHear = ({ theCase }: Turn<'record-amends'>): string[] =>
  mainParticipants(theCase).flatMap(({ id }) => (theCase.progressWishes.includes(id) ? [id] : []));

const asking = (
  { profile, now }: Turn<'record-amends'>,
  kind: 'talk-about-missed-item' | 'tell-progress',
  participant: string,
): Step => askingOnce(kind, 'coordinator', participant, profile, now);
