import {
  ALL_REASONS,
  AMENDS_KINDS,
  CHANNELS,
  CLOSE_OUTCOMES,
  type CommandPayloads,
  EVIDENCE_KINDS,
  FORMATS,
  HOLD_KINDS,
  OUTSIDE_EVENTS,
  OFFERED_INSTEAD,
  PREPARATION_TOPICS,
  REQUIREMENTS,
  type StaffCommandName,
  WAIT_CONTACTS,
  WINDOW_KINDS,
} from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, id, moment, noteField, participant } from './fields.js';
import { safeguardBodies } from './safeguards.js';

/** Every command that is given to an existing case. */
export type CaseCommandName = Exclude<StaffCommandName, 'refer'>;

const reason = code(ALL_REASONS).meta({ title: 'Reason', widget: 'reason' });
/** A yes, no, or not said: answers are freely given. */
const freely = z.boolean().nullable().default(null);

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

/**
 * The body of each command as the API takes it: codes, dates and ids, and a `note` of free text, which is stored
 * first and travels as an id. `meta` tells pages and the CLI how to ask for a field.
 */
export const commandBodies = {
  accept: body({}),
  decline: body({ reason, note: noteField }),
  route: body({
    area: id.meta({ title: 'Area', widget: 'area' }),
    provider: id.meta({ title: 'Provider', widget: 'provider' }),
  }),
  assign: body({ coordinator: id.meta({ title: 'Coordinator', widget: 'coordinator' }) }),
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
  'decide-eligibility': body({
    outcome: code(['eligible', 'suitable-not-ready', 'not-suitable']).meta({ title: 'Decision' }),
    reasons: z.array(reason).max(10).default([]).meta({ title: 'Reasons', widget: 'reasons' }),
    offered: z
      .array(code(OFFERED_INSTEAD))
      .default([])
      .meta({ title: 'If not suitable: what was offered instead?', widget: 'checkboxes' }),
    note: noteField,
  }),
  ...safeguardBodies,
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
  'record-preparation': body({
    participant,
    topics: z
      .array(code(PREPARATION_TOPICS))
      .min(1, 'Choose at least one topic')
      .meta({ title: 'What did you talk about?', widget: 'checkboxes' }),
    prepared: z.boolean().meta({ title: 'Are they prepared?' }),
    note: noteField,
  }),
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
  'record-agreement': body({
    items: z
      .array(
        z.strictObject({
          kind: code(AMENDS_KINDS).meta({ title: 'What' }),
          by: participant.meta({ title: 'By whom' }),
          dueOn: day.meta({ title: 'Due', widget: 'day' }),
        }),
      )
      .max(20)
      .meta({ title: 'Items agreed (none is an answer too)', widget: 'items' }),
    note: noteField,
  }),
  'record-amends': body({
    item: id.meta({ title: 'Which item?', widget: 'item' }),
    state: code(['done', 'part-done', 'not-done']).meta({ title: 'How far is it?' }),
    nextDueOn: day.nullable().default(null).meta({ title: 'Ask again on (if part-done)', widget: 'day' }),
    note: noteField,
  }),
  'record-follow-up': body({
    followUp: id.meta({ title: 'Which follow-up?', widget: 'followUp' }),
    satisfied: freely.meta({ title: 'Satisfied?' }),
    wouldRecommend: freely.meta({ title: 'Would recommend?' }),
    note: noteField,
  }),
  'complete-task': body({ task: id.meta({ title: 'Which task?', widget: 'task' }), note: noteField }),
  'add-note': body({
    note: z.string().trim().min(1, 'Write the note').max(10_000).meta({ title: 'Note', widget: 'note' }),
  }),
  withdraw: body({ participant, reason, note: noteField }),
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
} as const satisfies Record<CaseCommandName, z.ZodObject>;

export type CommandBody<N extends CaseCommandName> = z.infer<(typeof commandBodies)[N]>;

/** Tells whether a name from a URL is a command that a person can give to a case. */
export const isCaseCommand = (name: string): name is CaseCommandName => Object.hasOwn(commandBodies, name);

/**
 * Turns a checked body into the command's payload: the free text stays behind, its id travels.
 * @param body what {@link commandBodies} parsed
 * @param textId id of the stored note; null where there was none
 */
export function toPayload<N extends CaseCommandName>(
  name: N,
  body: CommandBody<N>,
  textId: string | null,
): CommandPayloads[N] {
  const { note: _stored, ...codes } = body as Record<string, unknown>;
  const takesText = 'note' in commandBodies[name].shape;
  return (takesText ? { ...codes, textId } : codes) as unknown as CommandPayloads[N];
}
