import {
  assigned,
  consenting,
  eligible,
  HARMED,
  type Life,
  Life as NewLife,
  prepared,
  PROFILE,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
  sessionResult,
  SUPERVISED,
} from './lives.js';
import { consent, facilitators, finding, letter, risk, session, supervision, T, type Situation } from './situations.js';

const willing = { ...finding, requirement: 'willingness' as const, evidence: 'conversation' as const };
const startedBy = (starter: 'person-responsible' | 'agency') => () => assigned(undefined, { startedBy: starter });
const sensitive = () => requirementsMet(assigned(undefined, { sensitive: true }));
const risky = (life: Life) => life.do('record-risk', { ...risk, reviewOn: '2026-03-09' });
const eligibleNow = { outcome: 'eligible' as const, reasons: [], ...T };

/** Approach, consent, risk, and the path of complex and sensitive cases. */
export const SAFEGUARDS: readonly Situation[] = [
  ['the other side willing before the starter', assigned, 'record-requirement', willing, 'APPROACH_OUT_OF_ORDER'],
  [
    'the other side consents before the starter',
    assigned,
    'record-consent',
    { ...consent, participant: RESPONSIBLE },
    'APPROACH_OUT_OF_ORDER',
  ],
  [
    'the person harmed is approached before the person responsible has agreed',
    startedBy('person-responsible'),
    'record-requirement',
    { ...willing, participant: HARMED },
    'APPROACH_OUT_OF_ORDER',
  ],
  [
    'the person harmed is approached before responsibility and safety are assessed',
    () => startedBy('person-responsible')().do('record-requirement', willing),
    'record-requirement',
    { ...willing, participant: HARMED },
    'APPROACH_OUT_OF_ORDER',
  ],
  [
    'an agency refers, and the person harmed is approached first',
    startedBy('agency'),
    'record-requirement',
    { ...willing, participant: HARMED },
    'APPROACH_OUT_OF_ORDER',
  ],
  [
    'a young person without their guardian',
    () => assigned(undefined, { young: true }),
    'record-requirement',
    { ...willing, participant: HARMED },
    'GUARDIAN_CONSENT_NEEDED',
  ],
  [
    'a young person who consents alone',
    () => consenting(assigned(undefined, { young: true }), HARMED),
    'record-requirement',
    { ...willing, participant: HARMED },
    'GUARDIAN_CONSENT_NEEDED',
  ],
  ['a consent from tomorrow', assigned, 'record-consent', { ...consent, on: '2026-03-03' }, 'DATE_IN_FUTURE'],
  ['a spoken consent without witness', assigned, 'record-consent', { ...consent, how: 'witnessed' }, 'WITNESS_NEEDED'],
  [
    'a consent that the service does not ask for',
    () => {
      const asked = { wordingVersion: 'autumn', requiredForCommunication: true, purposes: ['participation' as const] };
      return assigned(new NewLife(undefined, { ...PROFILE, consent: asked }));
    },
    'record-consent',
    { ...consent, purpose: 'research' },
    'PURPOSE_NOT_ASKED',
  ],
  [
    'withdrawing what nobody gave',
    assigned,
    'withdraw-consent',
    { participant: HARMED, purpose: 'research', ...T },
    'CONSENT_NOT_GIVEN',
  ],
  [
    'withdrawing another consent',
    prepared,
    'withdraw-consent',
    { participant: HARMED, purpose: 'research', ...T },
    'CONSENT_NOT_GIVEN',
  ],
  [
    'withdrawing a stranger’s consent',
    prepared,
    'withdraw-consent',
    { participant: 'x', purpose: 'research', ...T },
    'PARTICIPANT_NOT_FOUND',
  ],
  ['a session without consent', () => withoutConsent(eligible()), 'arrange-session', session, 'CONSENT_NEEDED'],
  ['a letter without consent', () => withoutConsent(eligible()), 'begin-letter', letter, 'CONSENT_NEEDED'],
  [
    'a risk named twice',
    assigned,
    'record-risk',
    { ...risk, factors: [...risk.factors, ...risk.factors] },
    'FACTOR_TWICE',
  ],
  ['a risk review that has passed', assigned, 'record-risk', { ...risk, reviewOn: '2026-03-02' }, 'DATE_IN_PAST'],
  [
    'a session while a risk review is overdue',
    () => risky(prepared()).until('2026-03-10T10:00:00.000Z'),
    'arrange-session',
    session,
    'RISK_REVIEW_OVERDUE',
  ],
  [
    'a session held while a risk review is overdue',
    () => risky(sessionArranged()).until('2026-04-14T13:30:00.000Z'),
    'record-session',
    sessionResult(sessionArranged(), 'held'),
    'RISK_REVIEW_OVERDUE',
  ],
  [
    'marking a risk review as done',
    () =>
      risky(prepared())
        .until('2026-03-09T12:00:00.000Z')
        .do('withdraw-consent', { participant: HARMED, purpose: 'participation', ...T }),
    'complete-task',
    { task: risky(prepared()).until('2026-03-09T12:00:00.000Z').case.tasks[0]?.id ?? '', ...T },
    'UNKNOWN_TASK',
  ],
  [
    'a coordinator takes the mark away',
    assigned,
    'mark-complex',
    { complex: false, ...T },
    'SUPERVISOR_NEEDED',
    'coordinator',
  ],
  [
    'one facilitator named twice',
    assigned,
    'assign-facilitators',
    { facilitators: [...facilitators, ...facilitators] },
    'FACILITATOR_TWICE',
  ],
  [
    'a coordinator assigns someone whose caseload is full',
    assigned,
    'assign-facilitators',
    { facilitators, despite: [{ id: 'facilitator-1', reasons: ['caseload-full'] }] },
    'SUPERVISOR_NEEDED',
    'coordinator',
  ],
  ['a supervision of tomorrow', assigned, 'record-supervision', { ...supervision, on: '2026-03-03' }, 'DATE_IN_FUTURE'],
  [
    'a supervision from before the referral',
    assigned,
    'record-supervision',
    { ...supervision, on: '2026-03-01' },
    'DATE_IN_PAST',
  ],
  [
    'a supervision from before the last one',
    () =>
      assigned()
        .until('2026-03-04T10:00:00.000Z')
        .do('record-supervision', { ...supervision, on: '2026-03-04' }),
    'record-supervision',
    supervision,
    'DATE_IN_PAST',
  ],
  [
    'a next supervision that has passed',
    assigned,
    'record-supervision',
    { ...supervision, nextOn: '2026-03-02' },
    'DATE_IN_PAST',
  ],
  [
    'a next supervision after more than twelve weeks',
    () => assigned(new NewLife(undefined, SUPERVISED)),
    'record-supervision',
    { ...supervision, nextOn: '2026-05-26' },
    'SUPERVISION_TOO_LATE',
  ],
  ['a coordinator supervises', assigned, 'record-supervision', supervision, 'ROLE_NOT_ALLOWED', 'coordinator'],
  ['a sensitive case without facilitators', sensitive, 'decide-eligibility', eligibleNow, 'FACILITATORS_NEEDED'],
  [
    'a sensitive case with facilitators of too little accreditation',
    () =>
      sensitive().do('assign-facilitators', {
        facilitators: facilitators.map(({ id }) => ({ id, accreditation: 'foundation' })),
      }),
    'decide-eligibility',
    eligibleNow,
    'FACILITATORS_NEEDED',
  ],
  [
    'a sensitive case without sign-off',
    () => sensitive().do('assign-facilitators', { facilitators }),
    'decide-eligibility',
    eligibleNow,
    'SIGN_OFF_NEEDED',
  ],
  [
    'a session of a complex case without sign-off',
    () =>
      prepared()
        .do('mark-complex', { complex: true, ...T })
        .do('assign-facilitators', { facilitators }),
    'arrange-session',
    session,
    'SIGN_OFF_NEEDED',
  ],
  ['signing off what needs none', assigned, 'sign-off', { step: 'eligibility', ...T }, 'NOT_SENSITIVE'],
  ['signing off the wrong step', sensitive, 'sign-off', { step: 'session', ...T }, 'WRONG_STAGE'],
  ['a coordinator signs off', sensitive, 'sign-off', { step: 'eligibility', ...T }, 'ROLE_NOT_ALLOWED', 'coordinator'],
];

function withoutConsent(life: Life): Life {
  for (const participant of [HARMED, RESPONSIBLE])
    life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, ...T });
  return life;
}
