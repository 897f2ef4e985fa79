import { CHANNELS, EVIDENCE_KINDS, PREPARATION_TOPICS, REQUIREMENTS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, noteField, participant, reason } from './fields.js';

/** The people of a case. */
export const peopleBodies = {
  'record-contact-safety': body({
    participant,
    channel: code(CHANNELS).meta({ title: 'Which way of reaching them?' }),
    safety: code(['safe', 'unsafe']).meta({ title: 'Is it safe to use?' }),
  }),
  'record-reminders-agreed': body({
    participant,
    agreed: z.boolean().meta({ title: 'Do they agree to automated reminders?' }),
  }),
  'record-requirement': body({
    participant,
    requirement: code(REQUIREMENTS).meta({ title: 'Which requirement?' }),
    met: z.boolean().meta({ title: 'Is it met?' }),
    evidence: code(EVIDENCE_KINDS).meta({ title: 'How do we know?' }),
    on: day.meta({ title: 'When was this established?', widget: 'day' }),
    note: noteField,
  }),
  'record-preparation': body({
    participant,
    topics: z
      .array(code(PREPARATION_TOPICS))
      .min(1, 'Choose at least one topic')
      .meta({ title: 'What did you talk about?', widget: 'checkboxes' }),
    prepared: z.boolean().meta({ title: 'Are they prepared?' }),
    note: noteField,
  }),
  withdraw: body({ participant, reason, note: noteField }),
} as const;
