import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { Case, CaseEvent, Command, DecisionProfile, DueReminder, Instant, Refusal } from '@whenready/domain';

/** Name of the workflow type: one long-running execution per case. */
export const CASE_WORKFLOW = 'caseLifecycle';

/** The queue that the workers of a space poll. The namespace keeps the spaces apart, so one name serves both. */
export const TASK_QUEUE = 'whenready-cases';

/** Workflow id of a case: its id and nothing personal. */
export const caseWorkflowId = (caseId: string): string => `case-${caseId}`;

/** A folded case with the version of its shape, as it travels through continue-as-new and `recover`. */
export interface CaseSnapshot {
  readonly v: number;
  readonly case: Case;
}

/** What a case's workflow starts from. */
export interface CaseStart {
  readonly caseId: string;
  readonly profile: DecisionProfile;
  /** Null at the referral; the folded case after continue-as-new, reopening and recovery. */
  readonly snapshot: CaseSnapshot | null;
  /** The next deadline as the journal recorded it. */
  readonly deadline: Instant | null;
  /** Reminders that fell due and whose effect has not been started yet (recovery only). */
  readonly reminders: readonly DueReminder[];
}

/** One command on its way to a case. */
export interface CommandRequest {
  readonly command: Command;
  /** SHA-256 of the body as it came in: the same key with another body is refused. */
  readonly bodyHash: string;
  /** Set when the journal was ahead of the workflow's first look: the journal decides alone. */
  readonly pastFirstLook: boolean;
}

/** Gives a command to a case; answers with the {@link CaseSummary} as JSON text, as the journal stored it. */
export const commandUpdate = defineUpdate<string, [CommandRequest]>('command');

/** The state as the workflow holds it, for operators. */
export const stateQuery = defineQuery<CaseState>('state');

export interface CaseState {
  readonly revision: number;
  readonly stage: string;
  readonly deadline: Instant | null;
  readonly armedFor: Instant | null;
}

/** Types of the failures that a command's Update can end with. */
export const FAILURE = {
  /** `details[0]` is a {@link RefusedDetail}. */
  refused: 'REFUSED',
  /** The same command id came with another body. */
  keyReused: 'KEY_REUSED',
  /** PostgreSQL did not answer in time; the same key tells the outcome later. */
  storeAway: 'STORE_AWAY',
} as const;

export interface RefusedDetail {
  readonly refusal: Refusal;
  /** The revision of the case on which it was judged. */
  readonly revision: number;
}

export type { CaseEvent };
