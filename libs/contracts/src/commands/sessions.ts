import {
  ATTENDANCES,
  FORMATS,
  SESSION_END_REASONS,
  SESSION_OUTCOMES,
  SESSION_PARTIES,
  SESSION_REASONS,
} from '@whenready/domain';
import { z } from 'zod';
import { body, code, id, moment, noteField, participant } from './fields.js';

const session = id.meta({ title: 'Which session?', widget: 'session' });
const venue = id.nullable().default(null);
const place = noteField.meta({
  title: 'For a virtual meeting: how to join it. Else a note (optional)',
  widget: 'note',
});
const sessionReason = code(SESSION_REASONS);

/** Sessions. */
export const sessionsBodies = {
  'arrange-session': body({
    format: code(FORMATS).meta({ title: 'Format', widget: 'format' }),
    startsAt: moment.meta({ title: 'Starts', widget: 'moment' }),
    endsAt: moment.meta({ title: 'Ends', widget: 'moment' }),
    venue: venue.meta({ title: 'Where? (face to face: neutral ground)', widget: 'venue' }),
    lead: id.meta({ title: 'Who leads it?', widget: 'coordinator' }),
    coFacilitators: z.array(id).max(5).default([]).meta({ title: 'Who facilitates too? (optional)', widget: 'staff' }),
    attendees: z.array(id).min(1, 'Choose who attends').max(30).meta({ title: 'Who attends?', widget: 'participants' }),
    note: place,
  }),
  'reschedule-session': body({
    session,
    startsAt: moment.meta({ title: 'Starts', widget: 'moment' }),
    endsAt: moment.meta({ title: 'Ends', widget: 'moment' }),
    venue: venue.meta({ title: 'Where? (as before, if left out)', widget: 'venue' }),
    byWhom: code(SESSION_PARTIES).meta({ title: 'Who asked for it?' }),
    who: participant.nullable().default(null).meta({ title: 'Which participant, if one', widget: 'participant' }),
    reason: sessionReason.meta({ title: 'Why?' }),
    note: place,
  }),
  'start-session': body({
    session,
    present: z.array(id).min(1, 'Choose who is there').max(30).meta({ title: 'Who is there?', widget: 'participants' }),
  }),
  'record-session': body({
    session,
    outcome: code(SESSION_OUTCOMES).meta({ title: 'What became of it?' }),
    attendance: z
      .array(
        z.strictObject({
          participant: id.meta({ title: 'Who', widget: 'participant' }),
          attended: code(ATTENDANCES).meta({ title: 'Came' }),
          reason: sessionReason.nullable().default(null).meta({ title: 'If not, why' }),
        }),
      )
      .max(30)
      .default([])
      .meta({ title: 'Who came? (if it was held or stopped)', widget: 'rows' }),
    byWhom: code(SESSION_PARTIES).nullable().default(null).meta({ title: 'If cancelled or stopped: by whom?' }),
    who: participant.nullable().default(null).meta({ title: 'Which participant, if one', widget: 'participant' }),
    reason: code(SESSION_END_REASONS).nullable().default(null).meta({ title: 'Why? (if not held)' }),
    minutes: z
      .int()
      .min(1)
      .max(1440)
      .nullable()
      .default(null)
      .meta({ title: 'How many minutes did it last?', widget: 'minutes' }),
    note: noteField,
  }),
} as const;
