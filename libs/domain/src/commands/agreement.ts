import { dayOf } from '../calendar/index.js';
import type { Case } from '../case.js';
import { agreementIsMissing } from '../bothSides.js';
import { fact } from '../events.js';
import { inTurn } from '../inTurn.js';
import { communicationUnfinished, hasCommunicated } from '../questions.js';
import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { quantityRefusal } from './quantities.js';
import { CASEWORKERS, newId, participantNamed, type Rule } from './rule.js';

/** What people agreed to, item by item; no items is an answer too. With both sides' word, communication is complete. */
export const recordAgreement: Rule<'record-agreement'> = {
  title: 'Record the outcome agreement',
  explain: 'What was agreed, and by whom. It holds once both sides agree. Nothing agreed is an answer too.',
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
      if (item.dueOn <= dayOf(now)) return dateRefusal(`items.${place}.dueOn`);
      const refusal = quantityRefusal(item, `items.${place}.`);
      if (refusal) return refusal;
    }
    const wrong = strangerAmong(theCase, payload.agreedBy ?? []);
    if (wrong) return wrong;
    const items = payload.items.map(({ kind, by, dueOn, hours = null, pence = null }, place) => ({
      ...{ id: `${newId('item', theCase)}-${place + 1}`, kind, by, dueOn, hours, pence },
    }));
    const agreedBy = payload.agreedBy && [...new Set(payload.agreedBy)];
    return agreedBy && items.length > 0 && agreementIsMissing(theCase, items, agreedBy)
      ? [fact('outcome-proposed', { items, agreedBy })]
      : [fact('outcome-agreed', { items, agreedBy: agreedBy ?? null })];
  },
};

/** The other side agrees too, in its own time: what was proposed holds from now on. */
export const agreeToOutcome: Rule<'agree-to-outcome'> = {
  title: 'Record that someone agrees',
  explain: 'Someone agrees to what the other side proposed. Once both sides have, the agreement holds.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.proposal
      ? null
      : refuse('NOTHING_PROPOSED', 'No agreement waits for anyone.', 'Record the outcome agreement first.'),
  decide: ({ theCase, payload, now, by }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    if (theCase.proposal?.agreedBy.includes(track.id))
      return refuse('ALREADY_AGREED', 'This person has agreed already.', 'Choose who agrees now.', 'participant');
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('outcome-accepted', { participant: track.id })],
      ({ proposal, ...rest }) => {
        if (!proposal || agreementIsMissing({ ...rest, proposal }, proposal.items, proposal.agreedBy)) return [];
        return [fact('outcome-agreed', { items: [...proposal.items], agreedBy: proposal.agreedBy })];
      },
    );
  },
};

/** What was agreed can be changed by those who agreed it: another day, or no more of it. Nothing lapses by itself. */
export const changeAgreement: Rule<'change-agreement'> = {
  title: 'Change what was agreed',
  explain: 'A new date for an agreed item, or no more of it, with a reason. Both sides agree to the change.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    changeable(theCase).length > 0
      ? null
      : refuse('UNKNOWN_ITEM', 'No agreed item can be changed.', 'Record an outcome agreement instead.'),
  decide: ({ theCase, payload, now }) => {
    const item = changeable(theCase).find((each) => each.id === payload.item);
    if (!item)
      return refuse('UNKNOWN_ITEM', 'The agreement has no such item to change.', 'Choose another item.', 'item');
    const { change, reason } = payload;
    if (change === 'new-date' && (payload.dueOn === null || payload.dueOn <= dayOf(now))) return dateRefusal('dueOn');
    const agreedBy = [...new Set(payload.agreedBy)];
    const wrong = strangerAmong(theCase, agreedBy);
    if (wrong) return wrong;
    if (agreementIsMissing(theCase, change === 'dropped' ? [] : [item], agreedBy))
      return refuse(
        'BOTH_SIDES_NEEDED',
        'A change holds only where both sides agree, and whoever does it.',
        'Ask the others first; until then it stands as it was agreed.',
        'agreedBy',
      );
    const dueOn = change === 'new-date' ? payload.dueOn : null;
    return [fact('agreement-changed', { item: item.id, change, dueOn, reason, agreedBy })];
  },
};

const changeable = (theCase: Case) =>
  (theCase.agreement?.items ?? []).filter(({ state }) => state !== 'done' && state !== 'dropped');

const dateRefusal = (field: string): Refusal =>
  refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', field);

function strangerAmong(theCase: Case, ids: readonly string[]): Refusal | null {
  for (const id of ids) {
    const track = participantNamed(theCase, id, 'agreedBy');
    if (isRefusal(track)) return track;
  }
  return null;
}
