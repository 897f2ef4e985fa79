import type { CalendarDay, LocalTime } from './calendar/types.js';
import type {
  Accreditation,
  ChannelCode,
  ClosingRequirement,
  ConsentPurpose,
  FormatCode,
  OpenStage,
  Practice,
} from './words.js';

/**
 * What `decide`, `deadlines` and `whyWaiting` read of a service profile: the slice that a case's workflow carries
 * (under 4 KB as JSON). The whole profile, with words, sources and addresses, is `ServiceProfile` in libs/profiles.
 */
export interface DecisionProfile {
  readonly code: string;
  readonly version: number;
  /** Reference prefix, e.g. `GLO`. */
  readonly prefix: string;
  readonly areas: readonly ProfileArea[];
  readonly formats: readonly FormatCode[];
  /** Our working days that each stage may take before the case is stalled. */
  readonly serviceLevels: Readonly<Record<OpenStage, number>>;
  readonly hours: ProfileHours;
  readonly waits: {
    /** Days between internal reviews of a wait, none of which contacts the person. */
    readonly reviewEveryDays: number;
    /** The most often an open-ended wait may nudge, in days. */
    readonly nudgeAtLeastEveryDays: number;
    readonly nudgesAtMost: number;
  };
  readonly reminders: {
    /** Working days before a session on which its attendees are reminded. */
    readonly sessionDaysBefore: number;
    /** Whether an appointment in an attendee's calendar says where it is; it does not where the version says nothing. */
    readonly place?: 'address' | 'not-said';
  };
  readonly followUp: {
    /** Days after the communication at which each main participant is followed up. */
    readonly afterDays: readonly number[];
  };
  readonly holds: { readonly reviewEveryDays: number };
  /** Absent in versions from before consent was asked for, to which cases are still pinned. */
  readonly consent?: ConsentAsked;
  /** The path of complex and sensitive cases; absent likewise. */
  readonly sensitive?: SensitivePath;
  /** How often each case is supervised at least; absent likewise. */
  readonly supervision?: { readonly everyDays: number };
  /** Days before a closing window on which the coordinator is warned; absent likewise. */
  readonly windows?: { readonly warnDaysBefore: readonly number[] };
  /** How complaints are answered; absent likewise. */
  readonly complaints?: ComplaintsAnswered;
  /** What a case must have before it is closed as completed; absent likewise. */
  readonly closing?: { readonly requires: readonly ClosingRequirement[] };
  /** Whether answers about the service and measures are kept without a name; absent likewise. */
  readonly feedback?: { readonly anonymous: boolean };
  /** Formal practice, informal practice or both; absent likewise: formal alone. */
  readonly practices?: readonly Practice[];
  /** How messages reach people; absent likewise: by email alone. */
  readonly messages?: MessageRules;
  /** Working days within which a task is due, before it goes up the ladder. */
  readonly taskDays: number;
}

export interface ConsentAsked {
  readonly purposes: readonly ConsentPurpose[];
  /** Version of the wording that people agree to now. */
  readonly wordingVersion: string;
  /** Whether nobody takes part in a session or letter without consent to take part, written or witnessed. */
  readonly requiredForCommunication: boolean;
}

export interface ComplaintsAnswered {
  /** Calendar days from the day on which a complaint came in. */
  readonly answerWithinDays: number;
  /** Days before the last one on which those who answer are told. */
  readonly warnDaysBefore: number;
  /** The body that people may turn to after the answer, and for how many months. */
  readonly thenTo: string;
  readonly withinMonths: number;
}

export interface MessageRules {
  /** The channels that are on. */
  readonly channels: readonly ChannelCode[];
  /** The most messages that leave the service in a minute. */
  readonly perMinute: number;
  /** Hours within which a provider's receipt is awaited. */
  readonly receiptHours: number;
  /** Days for which a link in a message can be answered. */
  readonly linkDays: number;
  /** Days before a session on which its attendees are reminded, the earliest first. */
  readonly sessionDaysBefore: readonly number[];
  readonly amendsDaysBefore: number;
  /** Whether people are asked afterwards how it was, and told that a letter is waiting. */
  readonly survey: boolean;
  readonly letterWaiting: boolean;
  /** When a message may be sent again by hand, and how many times. */
  readonly resend: { readonly afterHours: number; readonly atMost: number };
}

export interface SensitivePath {
  /** How many facilitators are needed at least, and what each needs at least. */
  readonly facilitators: number;
  readonly accreditation: Accreditation;
  /** Days between reviews of a person's risks. */
  readonly riskReviewEveryDays: number;
}

export interface ProfileArea {
  readonly code: string;
  readonly councils: readonly string[];
  readonly contracts: readonly ProfileContract[];
}

export interface ProfileContract {
  readonly code: string;
  readonly provider: string;
  readonly from: CalendarDay;
  /** Last day of the contract; null where it runs on. */
  readonly to: CalendarDay | null;
}

export interface ProfileHours {
  /** ISO weekdays (1 = Monday) on which the service works. */
  readonly weekdays: readonly number[];
  readonly opens: LocalTime;
  readonly closes: LocalTime;
  /** From when and until when no automated message goes to anyone. */
  readonly quietFrom: LocalTime;
  readonly quietUntil: LocalTime;
}
