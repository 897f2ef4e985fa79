import { AMENDS_CHANGE_REASONS, AMENDS_CHANGES, AMENDS_KINDS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, hours, id, noteField, participant, pence } from './fields.js';

const agreedBy = z.array(id).max(30).meta({ title: 'Who agrees?', widget: 'participants' });

/** The outcome agreement and its amends. */
export const agreementBodies = {
  'record-agreement': body({
    items: z
      .array(
        z.strictObject({
          kind: code(AMENDS_KINDS).meta({ title: 'What' }),
          by: participant.meta({ title: 'By whom' }),
          dueOn: day.meta({ title: 'Due', widget: 'day' }),
          hours: hours.meta({ title: 'Hours (voluntary work)', widget: 'hours' }),
          pence: pence.meta({ title: 'Amount (payment)', widget: 'money' }),
        }),
      )
      .max(20)
      .meta({ title: 'Items agreed (none is an answer too)', widget: 'items' }),
    agreedBy: agreedBy.default([]),
    note: noteField,
  }),
  'agree-to-outcome': body({ participant: participant.meta({ title: 'Who agrees?' }), note: noteField }),
  'change-agreement': body({
    item: id.meta({ title: 'Which item?', widget: 'changeableItem' }),
    change: code(AMENDS_CHANGES).meta({ title: 'What changes?' }),
    dueOn: day.nullable().default(null).meta({ title: 'New date (if it moves)', widget: 'day' }),
    reason: code(AMENDS_CHANGE_REASONS).meta({ title: 'Why?' }),
    agreedBy: agreedBy.min(1, 'Say who agrees'),
    note: noteField,
  }),
  'record-progress-wish': body({
    participant,
    wishes: z.boolean().meta({ title: 'Do they want to hear how the amends are going?' }),
  }),
  'record-amends': body({
    item: id.meta({ title: 'Which item?', widget: 'item' }),
    state: code(['done', 'part-done', 'not-done']).meta({ title: 'How far is it?' }),
    hours: hours.meta({ title: 'Hours worked since last time (voluntary work)', widget: 'hours' }),
    pence: pence.meta({ title: 'Paid since last time (payment)', widget: 'money' }),
    verifiedBy: id.nullable().default(null).meta({ title: 'Who made sure of it? (optional)', widget: 'coordinator' }),
    nextDueOn: day.nullable().default(null).meta({ title: 'Ask again on (if part-done)', widget: 'day' }),
    note: noteField,
  }),
} as const;
