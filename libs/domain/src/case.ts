import type { CalendarDay, Instant } from './calendar/types.js';
import type { Letter } from './letters.js';
import type { ReminderReason } from './reminderReasons.js';
import type { SafeContact } from './safeContact.js';
import type { Shuttle } from './shuttles.js';
import type { CaseFacilitator, Consent, RiskAssessment, SignOffs, Supervision } from './safeguarding.js';
import type { CaseStudy, Complaint, MeasuresGiven } from './afterwards.js';
import type { Agreement, FollowUp, Proposal, Session } from './communicating.js';
import type {
  AccessNeed,
  ChannelCode,
  CloseOutcome,
  ConsentPurpose,
  EvidenceKind,
  FormatCode,
  HoldKind,
  InboundWay,
  InformalEnding,
  InformalWay,
  JusticeStage,
  LinkKind,
  OutsideEvent,
  OpenAnswerCode,
  ParticipantKind,
  ParticipantRole,
  Practice,
  PreparationTopic,
  PreparationWay,
  Purpose,
  Reason,
  ReminderOutcome,
  ReferralChannel,
  ReferrerKind,
  Requirement,
  Sensitivity,
  Setting,
  ShareRole,
  StaffRole,
  Stage,
  StallReason,
  Starter,
  TaskKind,
  TaskSubject,
  TriageReason,
  WaitContact,
  WhoseClock,
  WindowKind,
} from './words.js';

/** The case as its journal tells it: codes, dates and ids only. Names, contacts and texts live in PostgreSQL alone. */
export interface Case {
  readonly id: string;
  /** Number of the last journal event folded in; 0 before the referral. */
  readonly revision: number;
  readonly reference: string;
  readonly profile: { readonly code: string; readonly version: number };
  readonly practice: Practice;
  readonly referral: ReferralFacts;
  /** What was recorded of informal practice; null in formal practice. */
  readonly informal: InformalRecord | null;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly openedAt: Instant;
  readonly accepted: boolean;
  readonly routing: Routing;
  readonly coordinator: string | null;
  /** Since when they look after it; null where nobody does, or where it was not told. */
  readonly coordinatorSince: Instant | null;
  /** Providers that see the case and work on it beside its own; at most one of them leads. */
  readonly shares: readonly Share[];
  readonly tracks: readonly Track[];
  readonly eligible: boolean;
  /** Marked by a person as complex; see `isSensitive` for what else makes it so. */
  readonly complex: boolean;
  readonly facilitators: readonly CaseFacilitator[];
  readonly signOffs: SignOffs;
  /** Null before anyone was assigned to the case. */
  readonly supervision: Supervision | null;
  readonly hold: Hold | null;
  /** Known dates that would close the chance; one of a kind for each participant. */
  readonly windows: readonly Window[];
  readonly sessions: readonly Session[];
  readonly letters: readonly Letter[];
  readonly shuttles: readonly Shuttle[];
  readonly agreement: Agreement | null;
  /** What one side has agreed to and the other has not yet. */
  readonly proposal: Proposal | null;
  /** Persons harmed who asked to hear how the amends are going; nobody else is told. */
  readonly progressWishes: readonly string[];
  readonly followUps: readonly FollowUp[];
  readonly measures: readonly MeasuresGiven[];
  readonly complaints: readonly Complaint[];
  /** Set while the case is used as a case study. */
  readonly caseStudy: CaseStudy | null;
  readonly clock: ServiceClock;
  readonly stalled: Stall | null;
  /** Open tasks only; a done task lives on in the journal. */
  readonly tasks: readonly Task[];
  /** Reminders that fell due and have not ended. */
  readonly reminders: readonly DueReminder[];
  /** How messages ended: the last of each purpose to each person. */
  readonly lastReminders: readonly PastReminder[];
  /** How it hangs together with other cases. */
  readonly links: readonly CaseLink[];
  readonly closed: Closing | null;
}

export interface ReferralFacts {
  readonly startedBy: Starter;
  readonly channel: ReferralChannel;
  readonly referrerKind: ReferrerKind;
  readonly setting: Setting;
  readonly justiceStage: JusticeStage;
  readonly sensitivities: readonly Sensitivity[];
  /** Council code from the profile, if known. */
  readonly council: string | null;
  /** The places that a postcode may lie in where it does not tell which: councils' codes, or `elsewhere`. */
  readonly maybe?: readonly string[];
  /** Code of the partner who referred, from the profile; left out where none was named. */
  readonly partner?: string;
}

/** Informal practice as it was recorded, in one step, when it was over. */
export interface InformalRecord {
  readonly on: CalendarDay;
  readonly done: InformalWay;
  readonly ended: InformalEnding;
  readonly harmed: number | null;
  readonly responsible: number | null;
}

export type Routing =
  | { readonly kind: 'none' }
  | { readonly kind: 'triage'; readonly reason: TriageReason }
  | { readonly kind: 'provider'; readonly area: string; readonly provider: string; readonly contract: string };

/** A provider with whom a case is shared: it sees the case and works on it while the share lasts. */
export interface Share {
  readonly id: string;
  /** The service that the provider belongs to. */
  readonly profile: string;
  readonly provider: string;
  readonly role: ShareRole;
  /** Its last day; null where it is open. */
  readonly until: CalendarDay | null;
  readonly since: Instant;
  /** When somebody was asked whether it goes on; null before. */
  readonly askedAt: Instant | null;
}

/** One participant's own track through the case. */
export interface Track {
  readonly id: string;
  readonly role: ParticipantRole;
  /** For a supporter, and for an interpreter who is one person's: whom they are there for. */
  readonly supports: string | null;
  readonly kind: ParticipantKind;
  /** When they came to a case that was there already; null for those of the referral. */
  readonly joinedAt: Instant | null;
  readonly needs: readonly AccessNeed[];
  /** A language tag (BCP 47); null where it is English, or nobody has said. */
  readonly language: string | null;
  /** Channels that a person has recorded as safe or unsafe; what is missing is not safe. */
  readonly contact: Readonly<Partial<Record<ChannelCode, 'safe' | 'unsafe'>>>;
  /** Channels whose address does not work, as a provider told; until it changes or is recorded as safe anew. */
  readonly badAddresses: readonly ChannelCode[];
  /** When addresses were last changed, by channel: what is told of an earlier one is not of this one. */
  readonly addressSince: Readonly<Partial<Record<ChannelCode, Instant>>>;
  /** For sexual or domestic abuse: this person agreed to automated reminders. */
  readonly remindersAgreed: boolean;
  /** How and when they may be reached; null where nobody has asked them. */
  readonly safeContact: SafeContact | null;
  readonly findings: Readonly<Partial<Record<Requirement, Finding>>>;
  /** Young enough that a guardian consents too. */
  readonly young: boolean;
  /** We have spoken with them of taking part: they agreed, consented or were being prepared. */
  readonly approached: boolean;
  readonly consents: Readonly<Partial<Record<ConsentPurpose, Consent>>>;
  /** What was found when their risks were last looked at; null where nobody has. */
  readonly risk: RiskAssessment | null;
  readonly topics: readonly PreparationTopic[];
  /** Each time they were spoken with to prepare them, oldest first. */
  readonly meetings: readonly PreparationMeeting[];
  /** The formats that they would like, as they last said. */
  readonly wishes: readonly FormatCode[];
  readonly preparedAt: Instant | null;
  readonly wait: ReadinessAgreement | null;
  /** What they answered, until a person has confirmed it or set it aside; null where nothing waits for us. */
  readonly answer: OpenAnswer | null;
  /** Since when nothing is written to them, as they asked; null where it may be. */
  readonly stopped: Instant | null;
  readonly withdrawn: { readonly reason: Reason; readonly at: Instant } | null;
}

/** An answer that a person has not confirmed or set aside yet. */
export interface OpenAnswer {
  readonly id: string;
  readonly said: OpenAnswerCode;
  /** The day they named with `not-yet`; null where they named none. */
  readonly until: CalendarDay | null;
  readonly at: Instant;
  readonly how: InboundWay;
}

export interface PreparationMeeting {
  readonly on: CalendarDay;
  /** Null where it was not said. */
  readonly how: PreparationWay | null;
}

export interface Finding {
  readonly met: boolean;
  readonly evidence: EvidenceKind;
  readonly on: CalendarDay;
  readonly by: string;
}

/** What a person who is not ready asked of us. */
export interface ReadinessAgreement {
  readonly id: string;
  readonly agreedAt: Instant;
  readonly until: WaitUntil;
  readonly contactBy: WaitContact;
  /** The colleague by whom they want to be contacted; null where it does not matter. */
  readonly by: string | null;
  /** Days on which this person is not to be contacted. */
  readonly avoid: readonly CalendarDay[];
  /** The next internal review, which does not contact them. */
  readonly reviewOn: CalendarDay;
  readonly nudges: number;
  readonly lastNudgeAt: Instant | null;
  /** For a wait until an outside event: when the case was told that it has come. */
  readonly eventAt: Instant | null;
  /** Set once the readiness date or the outside event has come and the question is with us. */
  readonly dateReachedAt: Instant | null;
}

export type WaitUntil =
  | { readonly kind: 'date'; readonly date: CalendarDay }
  /** Until something outside has happened. The expected day is a guess: it moves our review, and asks nothing of them. */
  | { readonly kind: 'event'; readonly event: OutsideEvent; readonly expectedOn: CalendarDay | null }
  | { readonly kind: 'open'; readonly nudgeEveryDays: number; readonly nudgesAtMost: number };

export interface Hold {
  readonly kind: HoldKind;
  readonly since: Instant;
  readonly reviewOn: CalendarDay;
}

/** A day from which communication would no longer be possible as it is now: a release, a transfer, a licence's end. */
export interface Window {
  readonly id: string;
  readonly participant: string;
  readonly kind: WindowKind;
  /** The last day on which the chance is open. */
  readonly closesOn: CalendarDay;
  /** The days before it of the last warning; null before the first. */
  readonly warnedDaysBefore: number | null;
}

/** The stop-clock of the stage: working days that were ours, and whose clock runs now. */
export interface ServiceClock {
  readonly whose: WhoseClock;
  readonly since: Instant;
  /** Our working days in this stage before `since`. */
  readonly banked: number;
}

/** An open case that stands still through our fault: since when, and every reason that holds now. */
export interface Stall {
  readonly since: Instant;
  readonly reasons: readonly StallReason[];
}

export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly role: StaffRole;
  readonly participant: string | null;
  /** Whom it is about who is no participant: a session's venue or facilitator. */
  readonly subject: TaskSubject | null;
  /** The session it is about; null where it is about none. */
  readonly session: string | null;
  readonly raisedAt: Instant;
  readonly dueOn: CalendarDay;
  readonly escalated: boolean;
}

export interface DueReminder {
  readonly id: string;
  readonly participant: string;
  readonly purpose: Purpose;
  /** Tells one occasion from the next: with case, person and purpose it names the message once and for all. */
  readonly occurrence: string;
  readonly dueAt: Instant;
  /** `due`: it is being sent now; `postponed`: it waits for `nextAt`; `handed`: a provider has it and tells by `nextAt`. */
  readonly state: 'due' | 'postponed' | 'handed';
  /** When it came into this state. */
  readonly since: Instant;
  readonly nextAt: Instant | null;
  /** How often it has been tried, this time included. */
  readonly attempt: number;
  /** How often, in a row, no provider was there. */
  readonly away: number;
  /** How often it has been put off. */
  readonly putOff: number;
  /** The channel whose provider has it. */
  readonly channel: ChannelCode | null;
  /** Channels in which it did not arrive, in their order: it is not sent in them again. */
  readonly tried: readonly ChannelCode[];
}

/** How the last message of a purpose to a person ended. */
export interface PastReminder {
  readonly id: string;
  readonly participant: string;
  readonly purpose: Purpose;
  readonly occurrence: string;
  readonly outcome: ReminderOutcome;
  readonly channel: ChannelCode | null;
  readonly why: ReminderReason | null;
  readonly at: Instant;
}

/** A case that this one is linked with, by id. */
export interface CaseLink {
  readonly other: string;
  readonly kind: LinkKind;
  readonly since: Instant;
}

export interface Closing {
  readonly outcome: CloseOutcome;
  readonly reason: Reason | null;
  readonly at: Instant;
  readonly from: Stage;
}
