import {
  AMENDS_CHANGE_REASONS,
  AMENDS_CHANGES,
  AMENDS_KINDS,
  COMPLAINT_OUTCOMES,
  COMPLAINT_SUBJECTS,
  FARINGS,
  MEASURE_TIMES,
} from '../../src/index.js';
import { HARMED, RESPONSIBLE } from '../lives.js';
import { type AnyStep, dayIn, of, person, type Maker } from './maker.js';

const agreeing = (step: AnyStep) => of([[HARMED, RESPONSIBLE], [HARMED, RESPONSIBLE], [RESPONSIBLE], []], step.pick);

/** Random commands: followUp. */
export const followUpMakers: readonly Maker[] = [
  (life, step) => ({
    'record-agreement': {
      items: step.flag
        ? [
            {
              kind: of(AMENDS_KINDS, step.pick),
              by: person(step),
              dueOn: dayIn(life, 30),
              hours: step.pick % 3 ? null : 2,
            },
          ]
        : [],
      agreedBy: agreeing(step),
      textId: null,
    },
  }),
  (_, step) => ({ 'agree-to-outcome': { participant: person(step), textId: null } }),
  (life, step) => ({
    'change-agreement': {
      item: of(life.theCase?.agreement?.items ?? [], step.who)?.id ?? 'none',
      change: of(AMENDS_CHANGES, step.who),
      dueOn: dayIn(life, (step.pick % 90) - 2),
      reason: of(AMENDS_CHANGE_REASONS, step.pick),
      agreedBy: agreeing(step),
      textId: null,
    },
  }),
  (_, step) => ({ 'record-progress-wish': { participant: person(step), wishes: step.flag } }),
  (_, step) => ({
    'record-measures': {
      participant: person(step),
      when: of(MEASURE_TIMES, step.pick),
      ...{ fear: 1 + (step.pick % 5), anger: null, sleep: 3, feelingSafe: null, feelingHeard: 2, movingOn: null },
    },
  }),
  (life, step) => ({
    'record-complaint': {
      from: step.flag ? person(step) : null,
      about: of(COMPLAINT_SUBJECTS, step.pick),
      on: dayIn(life, -(step.pick % 40) + 1),
      textId: null,
    },
  }),
  (life, step) => ({
    'answer-complaint': {
      complaint: of(life.theCase?.complaints ?? [], step.who)?.id ?? 'none',
      outcome: of(COMPLAINT_OUTCOMES, step.pick),
      textId: null,
    },
  }),
  () => ({ 'use-as-case-study': { textId: null } }),
  () => ({ 'stop-case-study': { textId: null } }),
  (life, step) => ({
    'record-amends': {
      item: of(life.theCase?.agreement?.items ?? [], step.who)?.id ?? 'none',
      state: of(['done', 'part-done', 'not-done'] as const, step.who),
      nextDueOn: step.flag ? dayIn(life, 20) : null,
      textId: null,
    },
  }),
  (life, step) => ({
    'record-follow-up': {
      followUp: of(life.theCase?.followUps ?? [], step.who)?.id ?? 'none',
      satisfied: step.flag,
      wouldRecommend: null,
      faring: of(FARINGS, step.pick),
      textId: null,
    },
  }),
];
