import { allHandlersFinished, condition } from '@temporalio/workflow';
import type { CaseSnapshot, CaseStart, CaseState, CommandRequest } from '@whenready/contracts/caseWorkflow';
import {
  SNAPSHOT_VERSION,
  evolve,
  upcastCase,
  upcastEvent,
  type Case,
  type CaseEvent,
  type DecisionProfile,
  type DueReminder,
  type Instant,
  type OpenStage,
  type Stage,
} from '@whenready/domain';
import { Lock } from './lock.js';
import { remindersIn } from './remindersIn.js';

/** A command whose outcome is unknown: the store was away, and the journal may have it. */
export type Unanswered = Pick<CommandRequest, 'command' | 'bodyHash'>;

/** A case as its workflow holds it: what the journal recorded, folded, and the next deadline that it recorded. */
export class Life {
  readonly caseId: string;
  /** What the case decides by: the version that it started with, until a transfer gives it another service's. */
  profile: DecisionProfile;
  readonly lock = new Lock();
  /** When this run began, on the case's own clock, which may be ahead of the server's; epoch milliseconds. */
  readonly pageBegan = Date.now();
  deadline: Instant | null;
  /** The moment that the timer is set to. */
  armedFor: Instant | null = null;
  /** Reminders that fell due and wait for their effect to be started. */
  readonly reminders: DueReminder[];
  /** Effects that are under way. */
  effects = 0;
  /** The journal may have more than is held here: a command's outcome was lost. Cleared by the next answer. */
  behind = false;
  /** While nothing goes on: the first command whose outcome is unknown. It may have opened the case. */
  unanswered: Unanswered | null = null;
  /** While nothing goes on: a command was answered, and did not change that. */
  turnedAway = false;
  private held: Case | null;

  constructor(start: CaseStart) {
    this.caseId = start.caseId;
    this.profile = start.profile;
    this.deadline = start.deadline;
    this.reminders = [...start.reminders];
    this.held = start.snapshot && upcastCase(start.snapshot.v, start.snapshot.case);
  }

  /** The case; null before its referral. */
  get case(): Case | null {
    return this.held;
  }

  get revision(): number {
    return this.held?.revision ?? 0;
  }

  get stage(): Stage | null {
    return this.held?.stage ?? null;
  }

  /** The stage of an open case; null before its referral and once it is closed. */
  get openStage(): OpenStage | null {
    return this.stage === 'closed' ? null : this.stage;
  }

  /**
   * Whether there is anything left to keep time for: the case is open, or something still falls due on a closed one,
   * such as the answer to a complaint.
   */
  get goesOn(): boolean {
    return this.openStage !== null || (this.held !== null && this.deadline !== null);
  }

  /** Folds what the journal recorded, leaving out events already held, and notes the effects that they ask for. */
  fold(events: readonly CaseEvent[], deadline: Instant | null): void {
    const fresh = events.filter((event) => event.revision > this.revision).map(upcastEvent);
    this.held = fresh.reduce<Case | null>((held, event) => evolve(held, event), this.held);
    this.deadline = deadline;
    this.reminders.push(...remindersIn(fresh, this.held));
  }

  /** Notes that a command was answered for good. */
  answered({ command }: Unanswered): void {
    if (this.unanswered?.command.id === command.id) this.unanswered = null;
    this.turnedAway ||= !this.goesOn;
  }

  /** Notes that a command's outcome is unknown. */
  lost(request: Unanswered): void {
    if (!this.goesOn) this.unanswered ??= request;
  }

  snapshot(): CaseSnapshot | null {
    return this.held && { v: SNAPSHOT_VERSION, case: this.held };
  }

  state(): CaseState {
    const { revision, stage, deadline, armedFor } = this;
    return { revision, stage: stage ?? 'none', deadline, armedFor };
  }

  /** Nothing is under way: no command, no passing of time, no effect. */
  async settled(): Promise<void> {
    await condition(() => allHandlersFinished() && this.lock.isFree && this.reminders.length + this.effects === 0);
  }
}
