import { addDays, dayOf } from '../calendar/index.js';
import { fact } from '../events.js';
import { isRefusal, refuse } from '../refusal.js';
import { riskDiffers } from '../risk.js';
import { isSensitive } from '../sensitive.js';
import { SIGN_OFF_STEPS } from '../words.js';
import { always, CASEWORKERS, participantNamed, PRACTITIONERS, type Rule } from './rule.js';

/** How often risks are looked at again where the service's profile does not say: every four weeks. */
const REVIEW_EVERY_DAYS = 28;

/** The risks around one person, as they are now. Recording them is their review; a change asks for a new sign-off. */
export const recordRisk: Rule<'record-risk'> = {
  title: 'Record risks',
  explain: 'What could harm one person or others, how likely, and whether something reduces it. With a review date.',
  by: PRACTITIONERS,
  closedTo: always,
  decide: ({ theCase, payload, profile, now }) => {
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    if (new Set(payload.factors.map((each) => each.factor)).size < payload.factors.length)
      return refuse('FACTOR_TWICE', 'A risk is named twice.', 'Name each once, at its highest level.', 'factors');
    const today = dayOf(now);
    if (payload.reviewOn !== null && payload.reviewOn <= today)
      return refuse('DATE_IN_PAST', 'This date is not in the future.', 'Enter a date after today.', 'reviewOn');
    const rhythm = profile.sensitive?.riskReviewEveryDays ?? REVIEW_EVERY_DAYS;
    const usual = payload.factors.length > 0 ? addDays(today, rhythm) : null;
    const changed = riskDiffers(track.risk?.factors ?? [], payload.factors);
    return [
      fact('risk-recorded', {
        participant: track.id,
        factors: payload.factors,
        reviewOn: payload.reviewOn ?? usual,
      }),
      ...(changed && SIGN_OFF_STEPS.some((step) => theCase.signOffs[step]) ? [fact('sign-offs-lost', {})] : []),
    ];
  },
};

export const markComplex: Rule<'mark-complex'> = {
  title: 'Mark as complex',
  explain: 'The case needs two facilitators and a supervisor’s sign-off. Only a supervisor takes the mark away.',
  by: CASEWORKERS,
  closedTo: always,
  decide: ({ payload, by }) =>
    !payload.complex && by.kind === 'staff' && by.role === 'coordinator'
      ? refuse('SUPERVISOR_NEEDED', 'A supervisor takes the mark away.', 'Ask your supervisor to do it.', 'complex')
      : [fact('complexity-marked', { complex: payload.complex })],
};

/** A supervisor answers for the next step of a complex or sensitive case. Lost when its risks change. */
export const signOff: Rule<'sign-off'> = {
  title: 'Sign off',
  explain: 'You have looked at this complex or sensitive case, and its next step may be taken.',
  by: ['supervisor', 'service-lead'],
  closedTo: (theCase) =>
    isSensitive(theCase)
      ? null
      : refuse('NOT_SENSITIVE', 'The case is neither complex nor sensitive.', 'It goes on without a sign-off.'),
  decide: ({ theCase, payload }) => {
    const inEligibility = theCase.stage === 'eligibility';
    return theCase.stage === 'referral' || inEligibility !== (payload.step === 'eligibility')
      ? refuse(
          'WRONG_STAGE',
          'This step is not the next one of the case.',
          'Sign off eligibility in its stage, and sessions after it.',
          'step',
        )
      : [fact('signed-off', { step: payload.step })];
  },
};
