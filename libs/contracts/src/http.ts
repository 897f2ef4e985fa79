import type {
  Accreditation,
  CanTake,
  Case,
  ChannelCode,
  ClockDays,
  CommandName,
  Deadline,
  DuplicateReason,
  LinkKind,
  Practice,
  Holding,
  Facilitator,
  FacilitatorKind,
  Instant,
  LegState,
  LetterState,
  ParticipantRole,
  Purpose,
  Stage,
  StaffCommandName,
  StaffRole,
  StallReason,
  TriageReason,
  WhyWaiting,
} from '@whenready/domain';

/** What a command answers with, and what a list shows of a case. */
export interface CaseSummary {
  readonly id: string;
  readonly reference: string;
  readonly revision: number;
  readonly profile: string;
  readonly practice: Practice;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly provider: string | null;
  readonly coordinator: string | null;
  readonly whyWaiting: WhyWaiting;
  readonly nextDeadline: Deadline | null;
  readonly stalledSince: Instant | null;
}

/** A case as its page shows it. */
export interface CaseView extends CaseSummary {
  readonly openedAt: Instant;
  readonly case: Case;
  readonly people: readonly PersonView[];
  /** Whose the days of the case's life were, up to now. */
  readonly clockDays: ClockDays;
  readonly crimeReference: string | null;
  readonly links: readonly LinkedCase[];
  readonly nextDeadlines: readonly Deadline[];
  readonly allowedCommands: readonly AllowedCommand[];
}

/** A case that this one is linked with. */
export interface LinkedCase {
  readonly id: string;
  readonly kind: LinkKind;
  readonly since: Instant;
  /** Null where whoever looks may not see that case. */
  readonly reference: string | null;
  readonly stage: Stage | null;
}

/** A case that may be about the same, and why: its reference and standing, nothing of its people. */
export interface LikelyDuplicate {
  readonly id: string;
  readonly reference: string;
  readonly profile: string;
  readonly stage: Stage;
  readonly openedAt: Instant;
  readonly provider: string | null;
  readonly reasons: readonly DuplicateReason[];
}

/** A participant's details, for those who may see them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** Who speaks for an organisation; null for a person. */
  readonly spokesperson: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Words that no message to them holds, with commas between them. */
  readonly wordsToAvoid: string | null;
  /** Whether a check word was agreed with them; the word itself is never shown. */
  readonly checkWordAgreed: boolean;
  /** Why this person stands where they stand; null where the case no longer knows them. */
  readonly whyWaiting: WhyWaiting | null;
  /** Whose the days were while they were part of the case; null before the first. */
  readonly clockDays: ClockDays | null;
}

export interface AllowedCommand {
  readonly name: StaffCommandName;
  readonly title: string;
  readonly explain: string;
}

/** A letter's words, as one who may read them gets them. */
export interface LetterText {
  readonly letter: string;
  readonly state: LetterState;
  readonly text: string;
}

/** The words of one leg of a shuttle. */
export interface LegText {
  readonly leg: string;
  readonly state: LegState;
  readonly text: string;
}

export interface TimelineEntry {
  readonly revision: number;
  readonly type: string;
  /** What happened, in words. */
  readonly what: string;
  readonly at: Instant;
  readonly by: { readonly kind: 'staff' | 'system'; readonly name: string; readonly role: StaffRole | null };
  readonly text: string | null;
  readonly data: unknown;
}

/** Somebody who has or had a case, with names in place of ids. */
export interface HoldingView {
  readonly as: Holding['as'];
  /** A provider's code, or a coordinator's id. */
  readonly who: string;
  readonly name: string;
  /** The service that they have or had it in. */
  readonly profile: string;
  readonly began: TurningView;
  readonly ended: TurningView | null;
}

export interface TurningView {
  readonly at: Instant;
  readonly by: TimelineEntry['by'];
  readonly why: string;
}

/** Where a referral would go. */
export interface FoundArea {
  /** Those that it may be about: several where a postcode straddles them. */
  readonly councils: readonly { readonly code: string; readonly name: string }[];
  /** Part of it lies outside the service's area. */
  readonly elsewhere: boolean;
  readonly area: { readonly code: string; readonly name: string } | null;
  readonly provider: { readonly code: string; readonly name: string } | null;
  readonly contract: string | null;
  /** Why it would wait in triage; null where it would not. */
  readonly triage: TriageReason | null;
  readonly sentence: string;
}

/** An address of someone that does not work, of whom, and since when; what it is stays with their details. */
export interface FailingContact {
  readonly caseId: string;
  readonly reference: string;
  readonly participant: string;
  readonly name: string;
  readonly role: ParticipantRole;
  readonly channel: ChannelCode;
  /** What the message was for that did not arrive; null where nobody knows. */
  readonly purpose: Purpose | null;
  readonly since: Instant;
  readonly coordinator: string | null;
}

export interface StalledCase {
  readonly id: string;
  readonly reference: string;
  readonly stage: Stage;
  readonly provider: string | null;
  readonly coordinator: string | null;
  readonly stalledSince: Instant;
  readonly reasons: readonly StallReason[];
  /** Our working days in the stage. */
  readonly ourDays: number;
  readonly serviceLevel: number;
  readonly why: string;
}

/** A facilitator as the register shows them. */
export interface FacilitatorView extends Omit<Facilitator, 'conflicts'> {
  readonly name: string;
  readonly provider: string | null;
  /** How many open cases they facilitate. */
  readonly openCases: number;
  /** Told to those who keep the register, and to the facilitator; null to everyone else. */
  readonly conflicts: Facilitator['conflicts'] | null;
}

/** A facilitator as a case asks for them: whether they can take it, and why not. */
export interface FacilitatorForCase extends CanTake {
  readonly id: string;
  readonly name: string;
  readonly kind: FacilitatorKind;
  readonly accreditation: Accreditation;
  readonly openCases: number;
  readonly caseloadLimit: number | null;
  /** Whether a supervisor may assign them despite every reason that there is. */
  readonly despite: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** Every error that the API answers with. */
export interface ApiError {
  readonly code: string;
  readonly message: string;
  readonly wayOut?: string;
  readonly revision?: number;
  /** For 422: each wrong field. */
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

export type { CommandName };
