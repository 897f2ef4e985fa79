import { ACCREDITATIONS, CONFLICT_REASONS, FACILITATOR_KINDS, TAKE_REASONS } from '@whenready/domain';
import { array, choice, integer, object, orNull, text } from './shapes.js';

const day = { type: 'string', format: 'date' };
const truth = { type: 'boolean' };

/** The shapes of the register of facilitators. */
export const FACILITATOR_SCHEMAS = {
  Facilitator: object({
    id: text,
    name: text,
    provider: orNull(text),
    kind: choice(FACILITATOR_KINDS),
    active: truth,
    accreditation: object({ level: choice(ACCREDITATIONS), from: day, until: orNull(day) }),
    languages: array(text),
    availability: array(object({ weekday: integer, from: text, to: text })),
    away: array(object({ from: day, to: day })),
    caseloadLimit: orNull(integer),
    trainingHours: integer,
    observedOn: orNull(day),
    openCases: integer,
    conflicts: orNull(array(object({ caseId: text, reason: choice(CONFLICT_REASONS) }))),
  }),
  FacilitatorForCase: object({
    id: text,
    name: text,
    kind: choice(FACILITATOR_KINDS),
    accreditation: choice(ACCREDITATIONS),
    openCases: integer,
    caseloadLimit: orNull(integer),
    able: truth,
    despite: truth,
    reasons: array(object({ code: choice(TAKE_REASONS), words: text })),
  }),
};
