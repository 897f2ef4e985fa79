import type { CalendarDay, Instant } from './calendar/types.js';
import type { AmendsItem, Finding, ReferralFacts, Routing, Session, WaitUntil } from './case.js';
import type { CaseFacilitator, Consent, RiskFound } from './safeguarding.js';
import type {
  ChannelCode,
  CloseOutcome,
  ConsentPurpose,
  FormatCode,
  HoldKind,
  OutsideEvent,
  OfferedInstead,
  ParticipantRole,
  PreparationTopic,
  Purpose,
  Reason,
  Requirement,
  SignOffStep,
  StaffRole,
  Stage,
  StallReason,
  TaskKind,
  TaskSubject,
  WaitContact,
  WhoseClock,
  WindowKind,
} from './words.js';

/** What can happen in a case. Data only; each name is kept for ever, a changed shape gets a higher version. */
export interface EventData {
  'case-referred': {
    id: string;
    reference: string;
    profile: { code: string; version: number };
    facts: ReferralFacts;
    participants: { id: string; role: ParticipantRole; supports: string | null; young: boolean }[];
  };
  'referral-accepted': Record<never, never>;
  'case-routed': { routing: Routing };
  'case-assigned': { coordinator: string };
  'stage-entered': { stage: Stage; from: Stage };
  'contact-safety-recorded': { participant: string; channel: ChannelCode; safety: 'safe' | 'unsafe' };
  'reminders-agreed': { participant: string; agreed: boolean };
  'requirement-recorded': { participant: string; requirement: Requirement; finding: Finding };
  'eligibility-decided': {
    outcome: 'eligible' | 'suitable-not-ready' | 'not-suitable';
    reasons: Reason[];
    offered: OfferedInstead[];
  };
  'consent-recorded': { participant: string; purpose: ConsentPurpose } & Omit<Consent, 'withdrawnAt'>;
  'consent-withdrawn': { participant: string; purpose: ConsentPurpose };
  'risk-recorded': { participant: string; factors: readonly RiskFound[]; reviewOn: CalendarDay | null };
  'risk-review-due': { participant: string };
  'complexity-marked': { complex: boolean };
  'facilitators-assigned': { facilitators: readonly CaseFacilitator[] };
  'signed-off': { step: SignOffStep };
  /** The risks have changed, so that what a supervisor signed off is looked at again. */
  'sign-offs-lost': Record<never, never>;
  'wait-agreed': {
    id: string;
    participant: string;
    until: WaitUntil;
    contactBy: WaitContact;
    by: string | null;
    avoid: CalendarDay[];
    reviewOn: CalendarDay;
  };
  /** Something outside has come; without a participant, for everyone who waits for it. */
  'outside-event-recorded': { event: OutsideEvent; participant: string | null; on: CalendarDay };
  'readiness-date-reached': { participant: string; wait: string };
  'nudge-due': { participant: string; wait: string; number: number };
  'wait-review-due': { participant: string; wait: string; nextReviewOn: CalendarDay };
  'wait-ended': {
    participant: string;
    wait: string;
    how: 'ready' | 'not-ready' | 'withdrawn' | 'closed';
    /** Why someone who is not ready no longer waits. */
    reason: Reason | null;
  };
  'window-recorded': { id: string; participant: string; kind: WindowKind; closesOn: CalendarDay };
  'window-warned': { id: string; daysBefore: number };
  'window-closed': { id: string };
  'hold-placed': { kind: HoldKind; reviewOn: CalendarDay };
  'hold-review-due': { nextReviewOn: CalendarDay };
  'hold-lifted': Record<never, never>;
  'preparation-recorded': { participant: string; topics: PreparationTopic[] };
  'person-prepared': { participant: string };
  'session-arranged': {
    id: string;
    format: FormatCode;
    startsAt: Instant;
    endsAt: Instant;
    lead: string;
    attendees: string[];
    /** The moment, within working hours, at which attendees are reminded; null where it has passed already. */
    remindAt: Instant | null;
  };
  'session-reminded': { id: string };
  'session-outcome-asked': { id: string };
  'session-recorded': { id: string; outcome: Exclude<Session['outcome'], 'arranged'>; reason: Reason | null };
  'letter-begun': { id: string; kind: 'apology' | 'explanation' | 'reply'; from: string; to: string };
  'letter-recorded': { id: string; outcome: 'delivered' | 'not-delivered' | 'cancelled' };
  'outcome-agreed': { items: Pick<AmendsItem, 'id' | 'kind' | 'by' | 'dueOn'>[] };
  'amends-asked': { item: string };
  'amends-recorded': { item: string; state: 'done' | 'part-done' | 'not-done'; nextDueOn: CalendarDay | null };
  'follow-ups-planned': { followUps: { id: string; participant: string; dueOn: CalendarDay }[] };
  'follow-up-asked': { id: string };
  'follow-up-recorded': { id: string; satisfied: boolean | null; wouldRecommend: boolean | null };
  'note-added': Record<never, never>;
  'person-withdrew': { participant: string; reason: Reason };
  'case-closed': { outcome: CloseOutcome; reason: Reason | null };
  'case-reopened': {
    /** Who came back of those who had withdrawn; null, in cases told before it was asked, for everyone. */
    cameBack: string[] | null;
  };
  'task-raised': {
    id: string;
    kind: TaskKind;
    role: StaffRole;
    participant: string | null;
    subject: TaskSubject | null;
    session: string | null;
    dueOn: CalendarDay;
  };
  'task-escalated': { id: string; role: StaffRole; dueOn: CalendarDay };
  'task-done': { id: string; how: 'by-hand' | 'overtaken' };
  'reminder-due': { id: string; participant: string; purpose: Purpose; occurrence: string };
  'reminder-recorded': {
    id: string;
    outcome: 'sent' | 'not-sent' | 'unknown';
    channel: ChannelCode | null;
    /** Why it was not sent, as a code of {@link REMINDER_REASONS}. */
    why: ReminderReason | null;
  };
  'clock-turned': { whose: WhoseClock; banked: number };
  /** Why the case stands still, now: every reason, those known before included. */
  'case-stalled': { stage: Stage; ourDays: number; reasons: StallReason[] };
  'stall-ended': Record<never, never>;
}

export type EventName = keyof EventData;

/** Why a reminder was not sent; printed on the timeline. */
export const REMINDER_REASONS = [
  'no-safe-address',
  'no-address',
  'not-agreed-for-this-harm',
  'withdrawn',
  'consent-withdrawn',
  'on-hold',
  'no-longer-wanted',
  'outside-safe-hours',
  'asked-to-avoid-this-day',
  'provider-refused',
  'provider-away',
  'outcome-unknown',
  'asked-to-be-phoned',
] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

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
  'case-referred': 2,
  'eligibility-decided': 2,
  'wait-agreed': 2,
  'wait-ended': 2,
  'case-stalled': 2,
  'task-raised': 2,
};

/** Builds a fact; the compiler checks the data against the name. */
export function fact<N extends EventName>(type: N, data: EventData[N]): CaseFact {
  return { type, data } as unknown as CaseFact;
}
