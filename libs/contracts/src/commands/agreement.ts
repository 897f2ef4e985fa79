import { AMENDS_KINDS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id, noteField, participant } from './fields.js';

/** The outcome agreement and its amends. */
export const agreementBodies = {
  'record-agreement': body({
    items: z
      .array(
        z.strictObject({
          kind: code(AMENDS_KINDS).meta({ title: 'What' }),
          by: participant.meta({ title: 'By whom' }),
          dueOn: day.meta({ title: 'Due', widget: 'day' }),
        }),
      )
      .max(20)
      .meta({ title: 'Items agreed (none is an answer too)', widget: 'items' }),
    note: noteField,
  }),
  'record-amends': body({
    item: id.meta({ title: 'Which item?', widget: 'item' }),
    state: code(['done', 'part-done', 'not-done']).meta({ title: 'How far is it?' }),
    nextDueOn: day.nullable().default(null).meta({ title: 'Ask again on (if part-done)', widget: 'day' }),
    note: noteField,
  }),
} as const;
