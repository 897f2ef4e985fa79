import { ACCREDITATIONS, CONSENT_PURPOSES, RISK_FACTORS, RISK_LEVELS } from '../../src/index.js';
import { dayIn, of, person, type Maker } from './maker.js';

/** Random commands: safeguards. */
export const safeguardsMakers: readonly Maker[] = [
  (life, step) => ({
    'record-consent': {
      participant: person(step),
      purpose: of(CONSENT_PURPOSES, step.flag ? 0 : step.pick),
      how: step.pick % 5 ? 'written' : 'witnessed',
      witness: step.flag ? 'coord-1' : null,
      on: dayIn(life, 0),
      guardian: step.flag,
      textId: null,
    },
  }),
  (_, step) => ({
    'withdraw-consent': {
      participant: person(step),
      purpose: of(CONSENT_PURPOSES, step.flag ? 0 : step.pick),
      textId: null,
    },
  }),
  (life, step) => ({
    'record-risk': {
      participant: person(step),
      factors: step.flag
        ? [{ factor: of(RISK_FACTORS, step.pick), level: of(RISK_LEVELS, step.who), measures: step.pick % 2 > 0 }]
        : [],
      reviewOn: step.who % 3 ? null : dayIn(life, step.pick % 90),
      textId: null,
    },
  }),
  (_, step) => ({ 'mark-complex': { complex: step.flag, textId: null } }),
  (_, step) => ({
    'assign-facilitators': {
      facilitators: [
        { id: 'facilitator-1', accreditation: of(ACCREDITATIONS, step.flag ? 2 : step.who) },
        { id: step.pick % 4 ? 'facilitator-2' : 'facilitator-1', accreditation: 'advanced' },
      ],
      ...(step.flag ? { despite: [{ id: 'facilitator-1', reasons: ['caseload-full'] }] } : {}),
    },
  }),
  (life, step) => ({
    'record-supervision': {
      on: dayIn(life, -(step.who % 3)),
      nextOn: step.flag ? dayIn(life, 1 + (step.pick % 90)) : null,
      textId: null,
    },
  }),
  (life, step) => ({
    'sign-off': { step: life.theCase?.stage === 'eligibility' || !step.flag ? 'eligibility' : 'session', textId: null },
  }),
];
