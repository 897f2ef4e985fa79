import { EVIDENCE_KINDS, PREPARATION_TOPICS, REQUIREMENTS } from '../../src/index.js';
import { dayIn, of, person, type Maker } from './maker.js';

/** Random commands: people. */
export const peopleMakers: readonly Maker[] = [
  (_, step) => ({
    'record-contact-safety': { participant: person(step), channel: 'email', safety: step.flag ? 'safe' : 'unsafe' },
  }),
  (_, step) => ({ 'record-reminders-agreed': { participant: person(step), agreed: step.flag } }),
  (life, step) => ({
    'record-requirement': {
      participant: person(step),
      requirement: of(REQUIREMENTS, step.pick),
      met: step.flag || step.pick % 3 > 0,
      evidence: of(EVIDENCE_KINDS, step.who),
      on: dayIn(life, step.flag ? 0 : 1),
      textId: null,
    },
  }),
  (_, step) => ({
    'record-preparation': {
      participant: person(step),
      topics: [of(PREPARATION_TOPICS, step.pick)],
      prepared: step.flag,
      textId: null,
    },
  }),
  (_, step) => ({ withdraw: { participant: person(step), reason: 'changed-mind', textId: null } }),
];
