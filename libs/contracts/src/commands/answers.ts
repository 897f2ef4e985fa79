import { SET_ASIDE_REASONS } from '@whenready/domain';
import { body, code, noteField, participant } from './fields.js';

/** What people answer to messages, and whether they want any. */
export const answersBodies = {
  'set-aside-answer': body({
    participant,
    why: code(SET_ASIDE_REASONS).meta({ title: 'Why is their answer set aside?' }),
    note: noteField,
  }),
  'resume-messages': body({ participant, note: noteField }),
} as const;
