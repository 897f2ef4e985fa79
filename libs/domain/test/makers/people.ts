import {
  ACCESS_NEEDS,
  CHANNELS,
  DETAILS,
  EVIDENCE_KINDS,
  FORMATS,
  maySupport,
  PARTICIPANT_KINDS,
  PARTICIPANT_ROLES,
  PREPARATION_TOPICS,
  PREPARATION_WAYS,
  REQUIREMENTS,
} from '../../src/index.js';
import { HARMED, RESPONSIBLE, SUPPORTER } from '../lives.js';
import { dayIn, of, person, type Maker } from './maker.js';

/** Random commands: people. */
export const peopleMakers: readonly Maker[] = [
  (_, step) => ({
    'record-contact-safety': {
      participant: person(step),
      channel: of(CHANNELS, Math.floor(step.pick / 3)),
      safety: step.flag ? 'safe' : 'unsafe',
    },
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
  (life, step) => ({
    'record-preparation': {
      participant: person(step),
      topics: [of(PREPARATION_TOPICS, step.pick)],
      prepared: step.flag,
      on: dayIn(life, step.pick % 9 ? -(step.pick % 4) : 1),
      how: of(PREPARATION_WAYS, step.who),
      wishes: step.flag ? [of(FORMATS, step.pick)] : [],
      textId: null,
    },
  }),
  (life, step) => {
    const role = of(PARTICIPANT_ROLES, Math.floor(step.pick / 50));
    return {
      'add-participant': {
        participant: `p${4 + (step.who % 9 ? (life.theCase?.tracks.length ?? 0) : 0)}`,
        role,
        supports: of(maySupport(role) ? [HARMED, RESPONSIBLE, SUPPORTER] : [null, null, HARMED], step.who),
        young: step.flag && step.who % 2 > 0,
        kind: of(PARTICIPANT_KINDS, step.flag ? 0 : step.who),
        needs: [of(ACCESS_NEEDS, step.pick)],
        language: step.flag ? 'cy' : null,
        textId: null,
      },
    };
  },
  (_, step) => ({
    'record-needs': {
      participant: person(step),
      needs: step.flag ? [of(ACCESS_NEEDS, step.pick)] : [],
      language: null,
      textId: null,
    },
  }),
  (_, step) => ({
    'change-details': {
      participant: person(step),
      changed: step.flag ? [of(DETAILS, step.pick)] : [],
      details: 'd1',
      textId: null,
    },
  }),
  (_, step) => ({ withdraw: { participant: person(step), reason: 'changed-mind', textId: null } }),
];
