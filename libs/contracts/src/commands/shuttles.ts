import { z } from 'zod';
import { body, id, noteField, ownText, participant, reason } from './fields.js';

const shuttle = id.meta({ title: 'Which shuttle?', widget: 'shuttle' });
const leg = (step: string) => id.meta({ title: 'Which message?', widget: `leg:${step}` });

/** Shuttles, leg by leg. */
export const shuttlesBodies = {
  'begin-shuttle': body({
    between: z.array(id).min(1, 'Choose who takes part').meta({ title: 'Between whom?', widget: 'participants' }),
    lead: id.meta({ title: 'Who goes between them?', widget: 'coordinator' }),
    note: noteField,
  }),
  'note-shuttle-leg': body({
    shuttle,
    from: participant.meta({ title: 'Who says it?', widget: 'participant' }),
    to: participant.meta({ title: 'Who is to hear it?', widget: 'participant' }),
    answers: id.nullable().default(null).meta({ title: 'What does it answer (optional)?', widget: 'leg:answer' }),
    text: ownText.meta({ title: 'In the words in which it would be passed on', widget: 'text' }),
  }),
  'approve-shuttle-leg': body({ leg: leg('approve') }),
  'pass-on-shuttle-leg': body({ leg: leg('pass-on'), note: noteField }),
  'drop-shuttle-leg': body({ leg: leg('drop'), note: noteField }),
  'end-shuttle': body({ shuttle, note: noteField }),
  'stop-shuttle': body({
    shuttle,
    by: participant.nullable().default(null).meta({ title: 'Who stopped it? (nobody: we did)', widget: 'participant' }),
    reason,
    note: noteField,
  }),
} as const;
