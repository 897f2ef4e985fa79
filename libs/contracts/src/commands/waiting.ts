import { HOLD_KINDS, OUTSIDE_EVENTS, WAIT_CONTACTS, WINDOW_KINDS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id, noteField, participant, reason } from './fields.js';

const until = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), date: day }),
  z.strictObject({
    kind: z.literal('event'),
    event: code(OUTSIDE_EVENTS),
    expectedOn: day.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('open'),
    nudgeEveryDays: z.int().min(1).max(3660),
    nudgesAtMost: z.int().min(0).max(100),
  }),
]);

/** Waits, outside dates and holds. */
export const waitingBodies = {
  'agree-wait': body({
    participant,
    until: until.meta({ title: 'Until when?', widget: 'until' }),
    contactBy: code(WAIT_CONTACTS).meta({ title: 'How do they want to hear from us?' }),
    by: id.nullable().default(null).meta({ title: 'From whom? (optional)', widget: 'coordinator' }),
    avoid: z.array(day).max(50).default([]).meta({ title: 'Days to avoid', widget: 'days' }),
    reviewOn: day.nullable().default(null).meta({ title: 'Internal review on (optional)', widget: 'day' }),
    note: noteField,
  }),
  'mark-ready': body({ participant }),
  'end-wait': body({ participant, reason, note: noteField }),
  'record-outside-event': body({
    event: code(OUTSIDE_EVENTS).meta({ title: 'What has come?' }),
    participant: participant
      .nullable()
      .default(null)
      .meta({ title: 'Whose wait does it end? (everyone’s who waits for it, if left out)', widget: 'participant' }),
    on: day.meta({ title: 'On which day?', widget: 'day' }),
  }),
  'record-window': body({
    participant,
    kind: code(WINDOW_KINDS).meta({ title: 'What will happen?' }),
    closesOn: day.meta({ title: 'Last day of the chance', widget: 'day' }),
    note: noteField,
  }),
  hold: body({
    kind: code(HOLD_KINDS).meta({ title: 'Why is the case held?' }),
    reviewOn: day.nullable().default(null).meta({ title: 'Look again on (optional)', widget: 'day' }),
    note: noteField,
  }),
  resume: body({}),
} as const;
