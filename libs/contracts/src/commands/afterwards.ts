import { COMPLAINT_OUTCOMES, COMPLAINT_SUBJECTS } from '@whenready/domain';
import { body, code, day, id, noteField, participant } from './fields.js';

/** Complaints and case studies. */
export const afterwardsBodies = {
  'record-complaint': body({
    from: participant
      .nullable()
      .default(null)
      .meta({ title: 'Who complains? (somebody outside, if left out)', widget: 'anyone' }),
    about: code(COMPLAINT_SUBJECTS).meta({ title: 'What is it about?' }),
    on: day.meta({ title: 'When did it come in?', widget: 'day' }),
    note: noteField,
  }),
  'answer-complaint': body({
    complaint: id.meta({ title: 'Which complaint?', widget: 'complaint' }),
    outcome: code(COMPLAINT_OUTCOMES).meta({ title: 'What was found?' }),
    note: noteField,
  }),
  'use-as-case-study': body({ note: noteField }),
  'stop-case-study': body({ note: noteField }),
} as const;
