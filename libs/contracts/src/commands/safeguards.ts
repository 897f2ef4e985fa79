import { CONSENT_FORMS, CONSENT_PURPOSES, RISK_FACTORS, RISK_LEVELS, SIGN_OFF_STEPS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id, note, noteField, participant } from './fields.js';

const purpose = code(CONSENT_PURPOSES).meta({ title: 'What for?' });

/** Consent, risk, and the path of complex and sensitive cases. */
export const safeguardBodies = {
  'record-consent': body({
    participant,
    purpose,
    how: code(CONSENT_FORMS).meta({ title: 'How did they agree?' }),
    witness: id.nullable().default(null).meta({ title: 'Who witnessed it (if spoken)?', widget: 'coordinator' }),
    on: day.meta({ title: 'When did they agree?', widget: 'day' }),
    guardian: z.boolean().default(false).meta({ title: 'For a young person: does their guardian agree too?' }),
    note: noteField,
  }),
  'withdraw-consent': body({ participant, purpose, note: noteField }),
  'record-risk': body({
    participant,
    factors: z
      .array(
        z.strictObject({
          factor: code(RISK_FACTORS).meta({ title: 'Risk' }),
          level: code(RISK_LEVELS).meta({ title: 'How high' }),
          measures: z.boolean().default(false).meta({ title: 'Something reduces it' }),
        }),
      )
      .max(RISK_FACTORS.length)
      .default([])
      .meta({ title: 'Risks (none is an answer too)', widget: 'rows' }),
    reviewOn: day.nullable().default(null).meta({ title: 'Look again by (optional)', widget: 'day' }),
    note: noteField,
  }),
  'mark-complex': body({ complex: z.boolean().meta({ title: 'Is the case complex?' }), note: noteField }),
  'assign-facilitators': body({
    facilitators: z
      .array(id)
      .min(1, 'Choose at least one person')
      .max(6)
      .meta({ title: 'Who facilitates?', widget: 'facilitators' }),
    despite: z
      .boolean()
      .default(false)
      .meta({ title: 'Despite a full caseload, an absence or the like (supervisors)?' }),
  }),
  'record-supervision': body({
    on: day.meta({ title: 'When did it take place?', widget: 'day' }),
    nextOn: day.nullable().default(null).meta({ title: 'Again by (optional)', widget: 'day' }),
    note: note.meta({ title: 'What was decided (optional)', widget: 'note' }),
  }),
  'sign-off': body({ step: code(SIGN_OFF_STEPS).meta({ title: 'Which step?' }), note: noteField }),
} as const;
