import { FORMATS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, id, moment, noteField, reason } from './fields.js';

/** Sessions. */
export const sessionsBodies = {
  'arrange-session': body({
    format: code(FORMATS).meta({ title: 'Format', widget: 'format' }),
    startsAt: moment.meta({ title: 'Starts', widget: 'moment' }),
    endsAt: moment.meta({ title: 'Ends', widget: 'moment' }),
    lead: id.meta({ title: 'Who leads it?', widget: 'coordinator' }),
    attendees: z.array(id).min(1, 'Choose who attends').meta({ title: 'Who attends?', widget: 'participants' }),
    note: noteField.meta({ title: 'Where (optional)', widget: 'note' }),
  }),
  'record-session': body({
    session: id.meta({ title: 'Which session?', widget: 'session' }),
    outcome: code(['held', 'not-held', 'cancelled']).meta({ title: 'What became of it?' }),
    reason: reason.nullable().default(null),
    note: noteField,
  }),
} as const;
