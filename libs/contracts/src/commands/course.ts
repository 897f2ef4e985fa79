import { CLOSE_OUTCOMES, OFFERED_INSTEAD } from '@whenready/domain';
import { z } from 'zod';
import { body, code, id, noteField, reason } from './fields.js';

/** The course of a case: taken on, decided, given to someone, closed and reopened; its tasks and notes. */
export const courseBodies = {
  accept: body({}),
  decline: body({ reason, note: noteField }),
  route: body({
    area: id.meta({ title: 'Area', widget: 'area' }),
    provider: id.meta({ title: 'Provider', widget: 'provider' }),
  }),
  'decide-eligibility': body({
    outcome: code(['eligible', 'suitable-not-ready', 'not-suitable']).meta({ title: 'Decision' }),
    reasons: z.array(reason).max(10).default([]).meta({ title: 'Reasons', widget: 'reasons' }),
    offered: z
      .array(code(OFFERED_INSTEAD))
      .default([])
      .meta({ title: 'If not suitable: what was offered instead?', widget: 'checkboxes' }),
    note: noteField,
  }),
  'complete-task': body({ task: id.meta({ title: 'Which task?', widget: 'task' }), note: noteField }),
  'add-note': body({
    note: z.string().trim().min(1, 'Write the note').max(10_000).meta({ title: 'Note', widget: 'note' }),
  }),
  close: body({
    outcome: code(CLOSE_OUTCOMES).meta({ title: 'How does the case end?' }),
    reason: reason.nullable().default(null),
    note: noteField,
  }),
  reopen: body({
    cameBack: z
      .array(id)
      .max(30)
      .default([])
      .meta({ title: 'Who came back, of those who had withdrawn? (optional)', widget: 'participants' }),
    note: noteField,
  }),
} as const;
