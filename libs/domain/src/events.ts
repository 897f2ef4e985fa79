import type { Instant } from './calendar/types.js';
import type { ReferralEvents } from './events/referral.js';
import type { OwnershipEvents } from './events/ownership.js';
import type { InformalEvents } from './events/informal.js';
import type { ContactEvents } from './events/contact.js';
import type { PeopleEvents } from './events/people.js';
import type { SafeguardsEvents } from './events/safeguards.js';
import type { WaitingEvents } from './events/waiting.js';
import type { SessionsEvents } from './events/sessions.js';
import type { LettersEvents } from './events/letters.js';
import type { ShuttlesEvents } from './events/shuttles.js';
import type { AgreementEvents } from './events/agreement.js';
import type { FollowUpEvents } from './events/followUp.js';
import type { AfterwardsEvents } from './events/afterwards.js';
import type { LinksEvents } from './events/links.js';
import type { MessagesEvents } from './events/messages.js';
import type { RemindingEvents } from './events/reminding.js';
import type { CourseEvents } from './events/course.js';
import type { AnswersEvents } from './events/answers.js';
import type { StaffRole } from './words.js';

/** What can happen in a case. Data only; each name is kept for ever, a changed shape gets a higher version. */
export interface EventData
  extends
    ReferralEvents,
    OwnershipEvents,
    InformalEvents,
    PeopleEvents,
    ContactEvents,
    SafeguardsEvents,
    WaitingEvents,
    SessionsEvents,
    LettersEvents,
    ShuttlesEvents,
    AgreementEvents,
    FollowUpEvents,
    AfterwardsEvents,
    LinksEvents,
    MessagesEvents,
    RemindingEvents,
    CourseEvents,
    AnswersEvents {}

export type EventName = keyof EventData;

/** Who caused an event: a member of staff, or the case's own time and effects. */
export type Actor =
  { readonly kind: 'staff'; readonly id: string; readonly role: StaffRole } | { readonly kind: 'system' };

/** A fact as `decide` yields it, before the journal numbers it. */
export type CaseFact = {
  [N in EventName]: { readonly type: N; readonly data: Readonly<EventData[N]> };
}[EventName];

/** A fact in the journal: numbered, dated by the case's clock, with who caused it. */
export type CaseEvent = CaseFact & {
  readonly v: number;
  readonly revision: number;
  readonly at: Instant;
  readonly by: Actor;
};

/** The version that each event's data has today. A name that is missing has version 1. */
export const EVENT_VERSIONS: Partial<Record<EventName, number>> = {
  'case-reopened': 2,
  'case-assigned': 2,
  'case-referred': 3,
  'eligibility-decided': 2,
  'wait-agreed': 2,
  'wait-ended': 2,
  'case-stalled': 2,
  'task-raised': 2,
  'preparation-recorded': 2,
  'facilitators-assigned': 2,
  'letter-begun': 2,
  'session-arranged': 4,
  'session-moved': 2,
  'session-reminded': 2,
  'session-recorded': 2,
  'outcome-agreed': 2,
  'amends-recorded': 2,
  'follow-up-recorded': 2,
};

/** Builds a fact; the compiler checks the data against the name. */
export function fact<N extends EventName>(type: N, data: EventData[N]): CaseFact {
  return { type, data } as unknown as CaseFact;
}
