import { fact } from '../events.js';
import { keptOfFeedback, supporting } from '../feedback.js';
import { inTurn } from '../inTurn.js';
import { hasCommunicated, openFollowUps } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { MEASURES, type MeasureAnswers } from '../words.js';
import { always, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** How someone fares. Answers about the service are left out of the record where they are promised to be nameless. */
export const recordFollowUp: Rule<'record-follow-up'> = {
  title: 'Record a follow-up',
  explain: 'How someone fares afterwards, and what they say of us. Answers are freely given and may be left out.',
  by: PRACTITIONERS,
  closedTo: (theCase) =>
    openFollowUps(theCase).length > 0
      ? null
      : refuse('UNKNOWN_FOLLOW_UP', 'No follow-up is open.', 'There is nothing to record.'),
  decide: ({ theCase, payload, profile, now, by }) => {
    const followUp = openFollowUps(theCase).find((each) => each.id === payload.followUp);
    if (!followUp)
      return refuse('UNKNOWN_FOLLOW_UP', 'The case has no such open follow-up.', 'Choose an open one.', 'followUp');
    const { id, participant } = followUp;
    const { satisfied, fairlyTreated = null, wouldRecommend, faring = null } = payload;
    const said = keptOfFeedback({ satisfied, fairlyTreated, wouldRecommend }, profile);
    return inTurn(
      theCase,
      now,
      by,
      () => [fact('follow-up-recorded', { id, ...said, faring })],
      ...supporting(faring, participant, profile, now),
    );
  },
};

/** The short scales before and after. Asking is our duty; answering is never a condition for anything. */
export const recordMeasures: Rule<'record-measures'> = {
  title: 'Record measures',
  explain: 'Fear, anger, sleep and the like, from 1 to 5, before or after. Any answer may be left out, or all of them.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, profile }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const { when } = payload;
    if (when === 'after' && !hasCommunicated(theCase))
      return refuse('NOTHING_COMMUNICATED', 'They have not communicated yet.', 'Record it as before.', 'when');
    const nameless = profile.feedback?.anonymous ?? false;
    if (nameless && theCase.measures.some((each) => each.participant === track.id && each.when === when))
      return refuse(
        'ALREADY_RECORDED',
        'Their answers are kept without their name, so they cannot be changed.',
        'Leave them as they are.',
        'when',
      );
    const answers = nameless ? null : answersIn(payload);
    return [fact('measures-recorded', { participant: track.id, when, answers })];
  },
};

const answersIn = (payload: MeasureAnswers): MeasureAnswers =>
  Object.fromEntries(MEASURES.map((measure) => [measure, payload[measure]])) as Record<
    (typeof MEASURES)[number],
    number | null
  >;
