import { dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { communicationUnfinished, hasCommunicated, openAmends } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { CASEWORKERS, newId, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** What people agreed to, item by item; no items is an answer too. With it, communication is complete. */
export const recordAgreement: Rule<'record-agreement'> = {
  title: 'Record the outcome agreement',
  explain: 'What was agreed: explanation, apology, work, payment. None is an answer too. Follow-up begins.',
  by: CASEWORKERS,
  closedTo: (theCase) => {
    if (!hasCommunicated(theCase) || theCase.stage === 'preparation')
      return refuse(
        'NOTHING_COMMUNICATED',
        'No session has been held, no letter released, and nothing passed on.',
        'Record the communication first.',
      );
    return communicationUnfinished(theCase)
      ? refuse(
          'COMMUNICATION_UNDER_WAY',
          'A session, shuttle or letter is still under way.',
          'Record what became of it first, or end it.',
        )
      : null;
  },
  decide: ({ theCase, payload, now }) => {
    for (const [place, item] of payload.items.entries()) {
      const track = participantNamed(theCase, item.by, `items.${place}.by`);
      if (isRefusal(track)) return track;
      if (item.dueOn <= dayOf(now))
        return refuse(
          'DATE_IN_PAST',
          'This date is not in the future.',
          'Enter a date after today.',
          `items.${place}.dueOn`,
        );
    }
    return [
      fact('outcome-agreed', {
        items: payload.items.map((item, place) => ({ ...item, id: `${newId('item', theCase)}-${place + 1}` })),
      }),
    ];
  },
};

/** How far an item of amends is. A missed one opens a conversation; nothing follows by itself. */
export const recordAmends: Rule<'record-amends'> = {
  title: 'Record amends',
  explain: 'Whether an agreed item is done, done in part, or not done, and when to ask again.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    openAmends(theCase).length > 0
      ? null
      : refuse('UNKNOWN_ITEM', 'No agreed item is open.', 'There is nothing to record.'),
  decide: ({ theCase, payload, now }) => {
    const item = openAmends(theCase).find((each) => each.id === payload.item);
    if (!item) return refuse('UNKNOWN_ITEM', 'The agreement has no such open item.', 'Choose an open item.', 'item');
    if (payload.nextDueOn !== null && payload.nextDueOn <= dayOf(now))
      return refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', 'nextDueOn');
    if (payload.state === 'part-done' && payload.nextDueOn === null)
      return refuse(
        'DATE_IN_PAST',
        'An item done in part is asked about again.',
        'Say when to ask again.',
        'nextDueOn',
      );
    return [
      fact('amends-recorded', {
        item: item.id,
        state: payload.state,
        nextDueOn: payload.state === 'part-done' ? payload.nextDueOn : null,
      }),
    ];
  },
};
