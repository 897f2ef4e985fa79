import {
  CHANNELS,
  EVIDENCE_KINDS,
  FORMATS,
  PREPARATION_TOPICS,
  PREPARATION_WAYS,
  REQUIREMENTS,
} from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id, noteField, participant, reason } from './fields.js';
import {
  changedDetails,
  language,
  misfits,
  needs,
  personEmail,
  personFields,
  personCheckWord,
  personName,
  personAddress,
  personPhone,
  personWordsToAvoid,
} from './person.js';

/** The people of a case. */
export const peopleBodies = {
  'record-contact-safety': body({
    participant,
    channel: code(CHANNELS).meta({ title: 'Which way of reaching them?' }),
    safety: code(['safe', 'unsafe']).meta({ title: 'Is it safe to use?' }),
  }),
  'record-reminders-agreed': body({
    participant,
    agreed: z.boolean().meta({ title: 'Do they agree to automated reminders?' }),
  }),
  'record-requirement': body({
    participant,
    requirement: code(REQUIREMENTS).meta({ title: 'Which requirement?' }),
    met: z.boolean().meta({ title: 'Is it met?' }),
    evidence: code(EVIDENCE_KINDS).meta({ title: 'How do we know?' }),
    on: day.meta({ title: 'When was this established?', widget: 'day' }),
    note: noteField,
  }),
  'record-preparation': body({
    participant,
    topics: z
      .array(code(PREPARATION_TOPICS))
      .min(1, 'Choose at least one topic')
      .meta({ title: 'What did you talk about?', widget: 'checkboxes' }),
    on: day.nullish().meta({ title: 'When did you talk? (today, if left empty)', widget: 'day' }),
    how: code(PREPARATION_WAYS).nullish().meta({ title: 'How did you talk? (optional)' }),
    wishes: z
      .array(code(FORMATS))
      .max(FORMATS.length)
      .nullish()
      .meta({ title: 'Which ways of communicating would they like? (optional)', widget: 'checkboxes' }),
    prepared: z.boolean().meta({ title: 'Are they prepared?' }),
    note: noteField,
  }),
  'add-participant': body({
    ...personFields,
    supports: id
      .nullable()
      .default(null)
      .meta({ title: 'For a supporter or an interpreter: whom are they there for?', widget: 'participant' }),
    note: noteField,
  }).superRefine((asked, context) => {
    for (const { field, message } of misfits(asked, asked.supports !== null))
      context.addIssue({ code: 'custom', path: [field], message });
  }),
  'record-needs': body({ participant, needs, language, note: noteField }),
  'change-details': body({
    participant,
    name: personName.nullish().meta({ title: 'New name (leave empty to keep it)', widget: 'line' }),
    spokesperson: personName.nullish().meta({
      title: 'For an organisation: who speaks for it now? (leave empty to keep it)',
      widget: 'line',
    }),
    email: personEmail.nullish().meta({ title: 'New email (leave empty to keep it)', widget: 'line' }),
    phone: personPhone.nullish().meta({ title: 'New telephone (leave empty to keep it)', widget: 'line' }),
    address: personAddress.nullish().meta({
      title: 'New postal address, its lines joined with commas (leave empty to keep it)',
      widget: 'line',
    }),
    wordsToAvoid: personWordsToAvoid.nullish().meta({
      title: 'Words that a message must not hold, with commas between them (leave empty to keep them)',
      widget: 'line',
    }),
    checkWord: personCheckWord.nullish().meta({
      title: 'A check word agreed with them, which no message holds (leave empty to keep it)',
      widget: 'secret',
    }),
    removeEmail: z.boolean().nullish().meta({ title: 'Have they no email any more? (optional)' }),
    removePhone: z.boolean().nullish().meta({ title: 'Have they no telephone any more? (optional)' }),
    removeAddress: z.boolean().nullish().meta({ title: 'Have they no postal address any more? (optional)' }),
    removeWordsToAvoid: z.boolean().nullish().meta({ title: 'Is there no word to avoid any more? (optional)' }),
    removeCheckWord: z.boolean().nullish().meta({ title: 'Does the check word no longer count? (optional)' }),
    note: noteField,
  }).superRefine((asked, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (changedDetails(asked).length === 0) wrong('name', 'Enter what has changed');
    if (asked.email && asked.removeEmail) wrong('email', 'Enter a new email or remove the old one, not both');
    if (asked.phone && asked.removePhone) wrong('phone', 'Enter a new telephone or remove the old one, not both');
    if (asked.address && asked.removeAddress) wrong('address', 'Enter a new address or remove the old one, not both');
    if (asked.wordsToAvoid && asked.removeWordsToAvoid)
      wrong('wordsToAvoid', 'Enter new words or remove the old ones, not both');
    if (asked.checkWord && asked.removeCheckWord)
      wrong('checkWord', 'Enter a new check word or remove the old one, not both');
  }),
  withdraw: body({ participant, reason, note: noteField }),
} as const;
