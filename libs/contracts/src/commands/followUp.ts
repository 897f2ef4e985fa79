import { body, freely, id, noteField } from './fields.js';

/** Follow-up. */
export const followUpBodies = {
  'record-follow-up': body({
    followUp: id.meta({ title: 'Which follow-up?', widget: 'followUp' }),
    satisfied: freely.meta({ title: 'Satisfied?' }),
    wouldRecommend: freely.meta({ title: 'Would recommend?' }),
    note: noteField,
  }),
} as const;
