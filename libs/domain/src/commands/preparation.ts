import { dayOf } from '../calendar/index.js';
import { approachRefusal } from '../approach.js';
import { fact } from '../events.js';
import { isRefusal, refuse } from '../refusal.js';
import { participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** Preparation goes topic by topic, person by person, each at their own pace. */
export const recordPreparation: Rule<'record-preparation'> = {
  title: 'Record preparation',
  explain: 'What you talked about with one person, when and how, what they wish, and whether they are prepared.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    theCase.stage === 'preparation' || theCase.stage === 'communication' || theCase.stage === 'follow-up'
      ? null
      : refuse('WRONG_STAGE', 'Preparation begins once the case is eligible.', 'Decide eligibility first.'),
  decide: ({ theCase, payload, now }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const { topics, on, how, wishes } = payload;
    if (on && on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Enter the day on which you talked.', 'on');
    const refusal = approachRefusal(theCase, track);
    if (refusal) return refusal;
    return [
      fact('preparation-recorded', {
        participant: track.id,
        topics,
        on: on ?? dayOf(now),
        how: how ?? null,
        wishes: wishes ?? [],
      }),
      ...(payload.prepared && track.preparedAt === null ? [fact('person-prepared', { participant: track.id })] : []),
    ];
  },
};
