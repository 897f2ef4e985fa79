import {
  CHANNELS,
  CLOCKS,
  DEADLINE_KINDS,
  LEG_STATES,
  LETTER_STATES,
  DUPLICATE_REASONS,
  LINK_KINDS,
  PARTICIPANT_ROLES,
  PRACTICES,
  PURPOSES,
  STAFF_ROLES,
  STAGES,
  STALL_REASONS,
  TASK_KINDS,
  TRIAGE_REASONS,
  VENUE_ACCESS,
} from '@whenready/domain';
import { INBOUND_SCHEMAS } from './inboundSchemas.js';
import { FACILITATOR_SCHEMAS } from './facilitatorSchemas.js';
import { MESSAGE_SCHEMAS } from './messageSchemas.js';
import { array, boolean, choice, instant, integer, object, orNull, text } from './shapes.js';
import { ref } from './answers.js';

const onWhom = object(
  { kind: choice(['participant', 'staff', 'outside', 'nobody']), id: text, role: choice(STAFF_ROLES) },
  ['kind'],
);

const summary = {
  id: text,
  reference: { ...text, example: 'GLO-2026-0042' },
  revision: integer,
  profile: text,
  practice: choice(PRACTICES),
  stage: choice(STAGES),
  stageSince: instant,
  provider: orNull(text),
  coordinator: orNull(text),
  whyWaiting: ref('WhyWaiting'),
  nextDeadline: { nullable: true, allOf: [ref('Deadline')] },
  stalledSince: orNull(instant),
};

const dayCount = object({ days: integer, workingDays: integer });
const person = object({
  id: text,
  name: text,
  spokesperson: orNull(text),
  email: orNull(text),
  phone: orNull(text),
  address: orNull(text),
  wordsToAvoid: orNull(text),
  checkWordAgreed: boolean,
  whyWaiting: { nullable: true, allOf: [ref('WhyWaiting')] },
  clockDays: { nullable: true, allOf: [ref('ClockDays')] },
});
const command = object({ name: text, title: text, explain: text });
const by = object({ kind: choice(['staff', 'system']), name: text, role: orNull(choice(STAFF_ROLES)) });

const named = object({ code: text, name: text });
const turning = object({ at: instant, by, why: text });
const received = {
  how: choice(['email', 'website']),
  at: instant,
  receipt: text,
  from: orNull(text),
  subject: orNull(text),
  contentType: text,
  size: integer,
  attachments: array(object({ name: text, type: text, size: integer })),
};
const draft = {
  id: text,
  profile: text,
  channel: orNull(text),
  owner: orNull(text),
  state: choice(['open', 'submitted', 'expired', 'discarded']),
  createdAt: instant,
  updatedAt: instant,
  expiresAt: instant,
  caseId: orNull(text),
  received: { nullable: true, allOf: [ref('Received')] },
  names: array(text),
  missing: array(object({ field: text, message: text })),
};

/** The shapes that answers are made of. */
export const SCHEMAS = {
  ApiError: object(
    {
      code: text,
      message: text,
      wayOut: text,
      revision: integer,
      fields: array(object({ field: text, message: text })),
    },
    ['code', 'message'],
  ),
  WhyWaiting: object({
    onWhom,
    since: instant,
    until: orNull(instant),
    next: text,
    whoseChoice: choice([...CLOCKS, 'none']),
    sentence: text,
  }),
  ClockDays: object(Object.fromEntries(CLOCKS.map((clock) => [clock, dayCount]))),
  Deadline: object({
    kind: choice(DEADLINE_KINDS),
    at: instant,
    about: orNull(text),
    raises: { ...object({ task: choice(TASK_KINDS), role: choice(STAFF_ROLES) }), nullable: true },
  }),
  CaseSummary: object(summary),
  CaseView: object({
    ...summary,
    openedAt: instant,
    case: { type: 'object', description: 'The case as its journal tells it: every track, agreement, session and task' },
    people: array(person),
    clockDays: ref('ClockDays'),
    crimeReference: orNull(text),
    links: array(
      object({
        id: text,
        kind: choice(LINK_KINDS),
        since: instant,
        reference: orNull(text),
        stage: orNull(choice(STAGES)),
      }),
    ),
    nextDeadlines: array(ref('Deadline')),
    allowedCommands: array(command),
  }),
  CasePage: object({ items: array(ref('CaseSummary')), total: integer, page: integer, pageSize: integer }),
  TimelineEntry: object({
    revision: integer,
    type: text,
    what: text,
    at: instant,
    by,
    text: orNull(text),
    data: { type: 'object' },
  }),
  PrintedLetter: object({ claim: { type: 'string', format: 'uuid' }, participant: text, madeAt: instant }),
  Holding: object({
    as: choice(['provider', 'coordinator', 'lead', 'supporting']),
    who: { ...text, description: 'The code of a provider, or the id of a coordinator' },
    name: text,
    profile: text,
    began: turning,
    ended: { ...turning, nullable: true },
  }),
  FoundArea: object({
    councils: array(named),
    elsewhere: { ...boolean, description: 'Part of it lies outside the service’s area' },
    area: { ...named, nullable: true },
    provider: { ...named, nullable: true },
    contract: orNull(text),
    triage: orNull(choice(TRIAGE_REASONS)),
    sentence: text,
  }),
  LetterText: object({ letter: text, state: choice(LETTER_STATES), text }),
  LegText: object({ leg: text, state: choice(LEG_STATES), text }),
  FailingContact: object({
    caseId: text,
    reference: text,
    participant: text,
    name: text,
    role: choice(PARTICIPANT_ROLES),
    channel: choice(CHANNELS),
    purpose: orNull(choice(PURPOSES)),
    since: instant,
    coordinator: orNull(text),
  }),
  StalledCase: object({
    id: text,
    reference: text,
    stage: choice(STAGES),
    provider: orNull(text),
    coordinator: orNull(text),
    stalledSince: instant,
    reasons: array(choice(STALL_REASONS)),
    ourDays: integer,
    serviceLevel: integer,
    why: text,
  }),
  ...FACILITATOR_SCHEMAS,
  ...MESSAGE_SCHEMAS,
  ...INBOUND_SCHEMAS,
  Venue: object({
    id: text,
    profile: text,
    provider: orNull(text),
    name: text,
    address: text,
    neutral: boolean,
    capacity: integer,
    access: array(choice(VENUE_ACCESS)),
    active: boolean,
  }),
  Availability: object({
    venues: array(
      object({
        id: text,
        name: text,
        neutral: boolean,
        capacity: integer,
        access: array(choice(VENUE_ACCESS)),
        free: boolean,
      }),
    ),
    staff: array(object({ id: text, name: text, role: choice(STAFF_ROLES), free: boolean })),
  }),
  LikelyDuplicate: object({
    id: text,
    reference: text,
    profile: text,
    stage: choice(STAGES),
    openedAt: instant,
    provider: orNull(text),
    reasons: array(choice(DUPLICATE_REASONS)),
  }),
  Received: object(received),
  SetAside: object({
    ...received,
    id: text,
    profile: text,
    why: choice(['auto-reply', 'bounce', 'robot']),
    expiresAt: instant,
  }),
  DraftSummary: object(draft),
  DraftView: object({ ...draft, body: { type: 'object', nullable: true }, original: orNull(text) }),
  Colleague: object({ id: text, name: text, role: choice(STAFF_ROLES), provider: orNull(text) }),
  Me: object({
    id: text,
    name: text,
    role: choice(STAFF_ROLES),
    provider: orNull(text),
    email: text,
    profile: orNull(text),
  }),
};
