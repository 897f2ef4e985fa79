import { fact } from '../events.js';
import { openFollowUps } from '../questions.js';
import { refuse } from '../refusal.js';
import { PRACTITIONERS, type Rule } from './rule.js';

export const recordFollowUp: Rule<'record-follow-up'> = {
  title: 'Record a follow-up',
  explain: 'How someone fares afterwards. Answers are freely given and may be left out.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    openFollowUps(theCase).length > 0
      ? null
      : refuse('UNKNOWN_FOLLOW_UP', 'No follow-up is open.', 'There is nothing to record.'),
  decide: ({ theCase, payload }) => {
    const followUp = openFollowUps(theCase).find((each) => each.id === payload.followUp);
    return followUp
      ? [
          fact('follow-up-recorded', {
            id: followUp.id,
            satisfied: payload.satisfied,
            wouldRecommend: payload.wouldRecommend,
          }),
        ]
      : refuse('UNKNOWN_FOLLOW_UP', 'The case has no such open follow-up.', 'Choose an open one.', 'followUp');
  },
};
