import { LETTER_CHECKS, LETTER_KINDS, SENT_BACK_REASONS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id, noteField, ownText, participant } from './fields.js';

const letter = (step: string) => id.meta({ title: 'Which letter?', widget: `letter:${step}` });

/** Letters. */
export const lettersBodies = {
  'begin-letter': body({
    kind: code(LETTER_KINDS).meta({ title: 'What kind of letter?' }),
    from: participant.meta({ title: 'Who writes it?', widget: 'participant' }),
    to: participant.meta({ title: 'Whom is it for?', widget: 'participant' }),
    replyTo: id
      .nullable()
      .default(null)
      .meta({ title: 'For a reply: which letter does it answer?', widget: 'letter:answer' }),
    note: noteField,
  }),
  'draft-letter': body({ letter: letter('draft'), text: ownText.meta({ title: 'The letter', widget: 'text' }) }),
  'check-letter': body({
    draft: id.meta({ title: 'Which draft have you read?', widget: 'draft' }),
    outcome: code(LETTER_CHECKS).meta({ title: 'May it be held for its reader?' }),
    reason: code(SENT_BACK_REASONS).nullable().default(null).meta({ title: 'If it goes back to its writer: why?' }),
    note: noteField,
  }),
  'ask-for-letter': body({ letter: letter('ask'), note: noteField }),
  'release-letter': body({ letter: letter('release'), note: noteField }),
  'withdraw-letter': body({ letter: letter('withdraw'), note: noteField }),
  'decline-letter': body({ letter: letter('decline'), note: noteField }),
  'record-letter-read': body({
    letter: letter('read'),
    on: day.meta({ title: 'When did they read it?', widget: 'day' }),
    tellWriter: z.boolean().default(false).meta({ title: 'Do they agree that its writer is told?' }),
    note: noteField,
  }),
  'cancel-letter': body({ letter: letter('cancel'), note: noteField }),
} as const;
