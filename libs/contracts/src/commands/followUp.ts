import { FARINGS, MEASURE_TIMES } from '@whenready/domain';
import { body, code, freely, id, noteField, participant, scale } from './fields.js';

/** Follow-up, and measures before and after. A field that is left out is not answered. */
export const followUpBodies = {
  'record-follow-up': body({
    followUp: id.meta({ title: 'Which follow-up?', widget: 'followUp' }),
    satisfied: freely.meta({ title: 'Satisfied?' }),
    fairlyTreated: freely.meta({ title: 'Fairly treated?' }),
    wouldRecommend: freely.meta({ title: 'Would recommend?' }),
    faring: code(FARINGS).nullable().default(null).meta({ title: 'How are they? (optional)', widget: 'freely' }),
    note: noteField,
  }),
  'record-measures': body({
    participant,
    when: code(MEASURE_TIMES).meta({ title: 'Before or after?' }),
    fear: scale.meta({ title: 'Fear (1 none, 5 very strong)' }),
    anger: scale.meta({ title: 'Anger (1 none, 5 very strong)' }),
    sleep: scale.meta({ title: 'Sleep (1 very bad, 5 very good)' }),
    feelingSafe: scale.meta({ title: 'Feeling safe (1 not at all, 5 fully)' }),
    feelingHeard: scale.meta({ title: 'Feeling heard (1 not at all, 5 fully)' }),
    movingOn: scale.meta({ title: 'Moving on (1 not at all, 5 fully)' }),
  }),
} as const;
