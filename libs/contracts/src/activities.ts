import type {
  AttemptOutcome,
  CaseEvent,
  Command,
  DecisionProfile,
  DueReminder,
  Instant,
  ReminderReason,
  ChannelCode,
} from '@whenready/domain';

/** A command for the journal to decide, in one transaction. */
export interface JournalRequest {
  readonly caseId: string;
  readonly profile: { readonly code: string; readonly version: number };
  readonly command: Command;
  readonly bodyHash: string;
  /** The last revision that the workflow has folded. */
  readonly knownRevision: number;
  /** The case's clock. */
  readonly now: Instant;
}

export interface JournalResult {
  /** The stored answer, as text. */
  readonly answer: string;
  /** Every event after `knownRevision`. */
  readonly events: readonly CaseEvent[];
  /** What the case decides by now, where a transfer gave it another profile version than the request named; else null. */
  readonly profile?: DecisionProfile | null;
  /** The case's next deadline. */
  readonly deadline: Instant | null;
}

/** Run as local activities: each is one PostgreSQL transaction. */
export interface JournalActivities {
  /**
   * Decides a command on the journal's own state and writes journal, projections, outbox and answer together.
   * @throws ApplicationFailure `REFUSED` or `KEY_REUSED` (not retryable); a lost database is retried
   */
  decideAndRecord(request: JournalRequest): Promise<JournalResult>;
}

/** Effects: short activities, started on the events that a case folded. */
export interface EffectActivities {
  /**
   * Claims a reminder, then sends it, or says why not. Never sends the same claim twice.
   * @returns what became of it; `unknown` where the provider's answer was lost
   */
  remind(request: RemindRequest): Promise<ReminderResult>;
}

export interface RemindRequest {
  readonly caseId: string;
  readonly profile: { readonly code: string; readonly version: number };
  readonly reminder: DueReminder;
  readonly now: Instant;
}

export interface ReminderResult {
  readonly outcome: AttemptOutcome;
  readonly channel: ChannelCode | null;
  readonly why: ReminderReason | null;
  /** For one that was put off: until when; null or left out where the case is to say when. */
  readonly until?: Instant | null;
}

/** Rounds that a Schedule starts; they take the day they are for as an argument. */
export interface RoundActivities {
  /**
   * Sends coordinators the morning mail of their tasks that are due, supervisors and service leads that of tasks that
   * went up to them, and supervisors that of stalled cases: one mail each, once for the day.
   */
  sendStalledDigest(asOf: Instant): Promise<{ people: number; cases: number; tasks: number }>;
  /** Tells owners of drafts, once, that these will be deleted, and deletes those whose time is over. */
  expireDrafts(asOf: Instant): Promise<{ noticed: number; expired: number }>;
  /** Tells strangers, once for each address and closed period, that their message is here and when somebody reads it. */
  acknowledgeStrangers(asOf: Instant): Promise<{ sent: number }>;
}
