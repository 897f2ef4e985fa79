import type { CalendarDay, Instant } from './calendar/types.js';
import type { AmendsItem, ReferralFacts, WaitUntil } from './case.js';
import type { Actor, ReminderReason } from './events.js';
import type { CaseFacilitator, RiskFound } from './safeguarding.js';
import type {
  AmendsKind,
  ChannelCode,
  CloseOutcome,
  ConsentForm,
  ConsentPurpose,
  EvidenceKind,
  FormatCode,
  HoldKind,
  OutsideEvent,
  OfferedInstead,
  ParticipantRole,
  PreparationTopic,
  Reason,
  Requirement,
  SignOffStep,
  WaitContact,
  WindowKind,
} from './words.js';

/**
 * What can be asked of a case, by name. Codes, dates and ids only: free text and people's details are stored by the
 * api first and travel as ids (`textId`, participant ids).
 */
export interface CommandPayloads {
  refer: {
    caseId: string;
    reference: string;
    facts: ReferralFacts;
    /** `young`: a guardian consents too; left out where it does not apply. */
    participants: { id: string; role: ParticipantRole; supports: string | null; young?: boolean }[];
    textId: string | null;
  };
  accept: Record<never, never>;
  decline: { reason: Reason; textId: string | null };
  route: { area: string; provider: string };
  assign: { coordinator: string };
  'record-contact-safety': { participant: string; channel: ChannelCode; safety: 'safe' | 'unsafe' };
  'record-reminders-agreed': { participant: string; agreed: boolean };
  'record-requirement': {
    participant: string;
    requirement: Requirement;
    met: boolean;
    evidence: EvidenceKind;
    on: CalendarDay;
    textId: string | null;
  };
  'decide-eligibility': {
    outcome: 'eligible' | 'suitable-not-ready' | 'not-suitable';
    reasons: Reason[];
    /** For `not-suitable`: what they were offered instead. */
    offered?: OfferedInstead[];
    textId: string | null;
  };
  'record-consent': {
    participant: string;
    purpose: ConsentPurpose;
    how: ConsentForm;
    /** The member of staff who witnessed it; null where it is in writing. */
    witness: string | null;
    on: CalendarDay;
    /** For a young person: their guardian consents too. */
    guardian: boolean;
    textId: string | null;
  };
  'withdraw-consent': { participant: string; purpose: ConsentPurpose; textId: string | null };
  'record-risk': {
    participant: string;
    /** None is an answer too. */
    factors: RiskFound[];
    /** Null takes the profile's rhythm. */
    reviewOn: CalendarDay | null;
    textId: string | null;
  };
  'mark-complex': { complex: boolean; textId: string | null };
  'assign-facilitators': { facilitators: CaseFacilitator[] };
  'sign-off': { step: SignOffStep; textId: string | null };
  'agree-wait': {
    participant: string;
    until: WaitUntil;
    contactBy: WaitContact;
    /** The colleague by whom they want to be contacted; null where it does not matter. */
    by: string | null;
    avoid: CalendarDay[];
    /** Null takes the profile's rhythm. */
    reviewOn: CalendarDay | null;
    textId: string | null;
  };
  'mark-ready': { participant: string };
  'end-wait': { participant: string; reason: Reason; textId: string | null };
  'record-outside-event': {
    event: OutsideEvent;
    /** Whose wait it reaches; null for everyone who waits for it. */
    participant: string | null;
    on: CalendarDay;
  };
  'record-window': {
    participant: string;
    kind: WindowKind;
    /** The last day on which the chance is open; recording it again replaces the day. */
    closesOn: CalendarDay;
    textId: string | null;
  };
  hold: { kind: HoldKind; reviewOn: CalendarDay | null; textId: string | null };
  resume: Record<never, never>;
  'record-preparation': { participant: string; topics: PreparationTopic[]; prepared: boolean; textId: string | null };
  'arrange-session': {
    format: FormatCode;
    startsAt: Instant;
    endsAt: Instant;
    lead: string;
    attendees: string[];
    /** Where, as a stored text. */
    textId: string | null;
  };
  'record-session': {
    session: string;
    outcome: 'held' | 'not-held' | 'cancelled';
    reason: Reason | null;
    textId: string | null;
  };
  'begin-letter': { kind: 'apology' | 'explanation' | 'reply'; from: string; to: string; textId: string | null };
  'record-letter': { letter: string; outcome: 'delivered' | 'not-delivered' | 'cancelled'; textId: string | null };
  'record-agreement': {
    items: { kind: AmendsKind; by: string; dueOn: CalendarDay }[];
    textId: string | null;
  };
  'record-amends': {
    item: string;
    state: Exclude<AmendsItem['state'], 'open'>;
    /** With `part-done`: when to ask again. */
    nextDueOn: CalendarDay | null;
    textId: string | null;
  };
  'record-follow-up': {
    followUp: string;
    satisfied: boolean | null;
    wouldRecommend: boolean | null;
    textId: string | null;
  };
  'complete-task': { task: string; textId: string | null };
  'add-note': { textId: string };
  withdraw: { participant: string; reason: Reason; textId: string | null };
  close: { outcome: CloseOutcome; reason: Reason | null; textId: string | null };
  /** `cameBack`: those who had withdrawn and return by their own choice. */
  reopen: { cameBack: string[]; textId: string | null };
  /** Time is a command too: everything that is due by now falls due. */
  'time-passed': { due: Instant };
  /** What became of a reminder, told by the effect that tried to send it. */
  'record-reminder': {
    reminder: string;
    outcome: 'sent' | 'not-sent' | 'unknown';
    channel: ChannelCode | null;
    why: ReminderReason | null;
  };
}

export type CommandName = keyof CommandPayloads;
export type SystemCommandName = 'time-passed' | 'record-reminder';
/** The commands a person gives. */
export type StaffCommandName = Exclude<CommandName, SystemCommandName>;

export type Command<N extends CommandName = CommandName> = {
  [K in N]: {
    readonly name: K;
    /** The Idempotency-Key: one id for one intention, whatever the number of attempts. */
    readonly id: string;
    readonly by: Actor;
    readonly payload: Readonly<CommandPayloads[K]>;
  };
}[N];
