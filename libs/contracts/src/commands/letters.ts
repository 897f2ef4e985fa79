import { body, code, id, noteField, participant } from './fields.js';

/** Letters. */
export const lettersBodies = {
  'begin-letter': body({
    kind: code(['apology', 'explanation', 'reply']).meta({ title: 'What kind of letter?' }),
    from: participant.meta({ title: 'Who writes it?', widget: 'participant' }),
    to: participant.meta({ title: 'Whom is it for?', widget: 'participant' }),
    note: noteField,
  }),
  'record-letter': body({
    letter: id.meta({ title: 'Which letter?', widget: 'letter' }),
    outcome: code(['delivered', 'not-delivered', 'cancelled']).meta({ title: 'What became of it?' }),
    note: noteField,
  }),
} as const;
