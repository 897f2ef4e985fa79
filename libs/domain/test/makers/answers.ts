import { ANSWERS, FARINGS, INBOUND_WAYS, MESSAGE_KINDS, SET_ASIDE_REASONS } from '../../src/index.js';
import { dayIn, of, person, type Maker } from './maker.js';

/** Random commands: what staff make of answers. */
export const answersMakers: readonly Maker[] = [
  (_, step) => ({
    'set-aside-answer': { participant: person(step), why: of(SET_ASIDE_REASONS, step.pick), textId: null },
  }),
  (_, step) => ({ 'resume-messages': { participant: person(step), textId: null } }),
];

/** What comes in by itself: random answers, messages and surveys. */
export const inboundMakers: readonly Maker[] = [
  (life, step) => ({
    'record-answer': {
      participant: person(step),
      answer: `answer-${step.pick}`,
      said: of(ANSWERS, step.pick),
      until: step.flag ? dayIn(life, step.pick % 90) : null,
      how: of(INBOUND_WAYS, step.who),
    },
  }),
  (_, step) => ({
    'record-message': {
      participant: step.flag ? null : person(step),
      about: of(MESSAGE_KINDS, step.pick),
      how: of(INBOUND_WAYS, step.who),
      textId: 't1',
    },
  }),
  (_, step) => ({
    'record-survey': {
      participant: person(step),
      satisfied: step.flag,
      fairlyTreated: null,
      wouldRecommend: null,
      faring: of(FARINGS, step.pick),
      measures: step.flag ? { fear: 1, anger: 2, sleep: null, feelingSafe: 4, feelingHeard: null, movingOn: 5 } : null,
      textId: null,
    },
  }),
];
