import type { Case } from '../case.js';
import { fact } from '../events.js';
import { openAmends, openFollowUps, trackOf } from '../questions.js';
import { refuse } from '../refusal.js';
import { unwind } from '../unwind.js';
import { CASEWORKERS, type Rule } from './rule.js';

/** What is missing before a case can be closed as completed, in words. */
export function missingForCompletion(theCase: Case): readonly string[] {
  const amends = openAmends(theCase).length;
  const followUps = openFollowUps(theCase).length;
  return [
    ...(theCase.stage === 'follow-up' ? [] : ['the case has not reached follow-up']),
    ...(amends > 0 ? [`${amends} agreed ${amends === 1 ? 'item is' : 'items are'} open`] : []),
    ...(followUps > 0 ? [`${followUps} ${followUps === 1 ? 'follow-up is' : 'follow-ups are'} not recorded`] : []),
  ];
}

/** A case ends completed, or does not go on for a coded reason. Closing keeps the right to come back. */
export const close: Rule<'close'> = {
  title: 'Close the case',
  explain: 'Completed, or not going on for a reason. It can be reopened at any time, with its history.',
  by: CASEWORKERS,
  closedTo: (theCase) =>
    theCase.accepted
      ? null
      : refuse('NOT_ACCEPTED_YET', 'The referral has not been accepted.', 'Decline the referral instead.'),
  decide: ({ theCase, payload }) => {
    if (payload.outcome === 'not-proceeding' && payload.reason === null)
      return refuse('REASON_NEEDED', 'Say why the case does not go on.', 'Choose a reason from the list.', 'reason');
    const missing = payload.outcome === 'completed' ? missingForCompletion(theCase) : [];
    if (missing.length > 0)
      return refuse(
        'CLOSING_INCOMPLETE',
        `The case is not complete: ${missing.join('; ')}.`,
        'Record what is missing, or close it as not proceeding.',
        'outcome',
      );
    return [
      ...unwind(theCase),
      fact('case-closed', {
        outcome: payload.outcome,
        reason: payload.outcome === 'completed' ? null : payload.reason,
      }),
    ];
  },
};

/**
 * Someone comes back, after months or years. Who had withdrawn stays so unless they came back by their own choice.
 * Willingness, safety and safe contact are asked anew; the history stays.
 */
export const reopen: Rule<'reopen'> = {
  title: 'Reopen the case',
  explain: 'Go on with a closed case, in the stage that fits. Willingness, safety and safe contact are asked anew.',
  by: CASEWORKERS,
  evenClosed: true,
  closedTo: (theCase) => {
    if (theCase.practice === 'informal')
      return refuse(
        'INFORMAL_NOT_REOPENED',
        'Informal practice is over when it is recorded.',
        'Refer the people, and link the new case to this one.',
      );
    return theCase.closed ? null : refuse('CASE_NOT_CLOSED', 'The case is open.', 'Go on with it as it is.');
  },
  decide: ({ theCase, payload: { cameBack } }) =>
    cameBack.every((id) => trackOf(theCase, id))
      ? [fact('case-reopened', { cameBack })]
      : refuse('PARTICIPANT_NOT_FOUND', 'Nobody in this case has that id.', 'Choose its participants.', 'cameBack'),
};
