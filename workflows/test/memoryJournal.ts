import { ApplicationFailure } from '@temporalio/common';
import { FAILURE, type JournalRequest, type JournalResult, type RefusedDetail } from '@whenready/contracts';
import {
  decide,
  evolve,
  isRefusal,
  nextDeadline,
  numbered,
  type Case,
  type CaseEvent,
  type DecisionProfile,
  type Instant,
} from '@whenready/domain';

interface Kept {
  theCase: Case | null;
  /** What the case decides by, which a transfer changes. */
  profile: DecisionProfile;
  readonly events: CaseEvent[];
  readonly answers: Map<string, string>;
}

/** A journal that keeps its cases in memory: what a workflow needs of PostgreSQL, without it. */
export class MemoryJournal {
  private readonly cases = new Map<string, Kept>();
  private awayUntil = 0;
  private answersToLose = 0;

  constructor(private readonly profile: DecisionProfile) {}

  decideAndRecord = async (request: JournalRequest): Promise<JournalResult> => {
    if (Date.now() < this.awayUntil) throw ApplicationFailure.nonRetryable('The store is away', FAILURE.storeAway);
    const kept = this.kept(request.caseId);
    const answer = kept.answers.get(request.command.id) ?? this.decide(kept, request);
    if (this.answersToLose > 0) {
      this.answersToLose -= 1;
      throw ApplicationFailure.nonRetryable('Committed, and its answer lost', FAILURE.storeAway);
    }
    return {
      answer,
      events: kept.events.filter((event) => event.revision > request.knownRevision),
      deadline: this.deadlineOf(request.caseId),
      ...(kept.profile.code === request.profile.code ? {} : { profile: kept.profile }),
    };
  };

  /** From now on the store is away, for so many milliseconds. */
  goAway(ms: number): void {
    this.awayUntil = Date.now() + ms;
  }

  /** The next command is committed, and its answer lost. */
  loseAnAnswer(): void {
    this.answersToLose = 1;
  }

  /** A case as its journal tells it. */
  caseOf(caseId: string): Case | null {
    return this.kept(caseId).theCase;
  }

  /** The next deadline of a case. */
  deadlineOf(caseId: string): Instant | null {
    const { theCase, profile } = this.kept(caseId);
    return theCase && (nextDeadline(theCase, profile)?.at ?? null);
  }

  /** Every event of a case. */
  eventsOf(caseId: string): readonly CaseEvent[] {
    return this.kept(caseId).events;
  }

  private decide(kept: Kept, { command, now }: JournalRequest): string {
    const revision = kept.theCase?.revision ?? 0;
    const facts = decide(kept.theCase, command, kept.profile, now);
    if (isRefusal(facts)) {
      const detail: RefusedDetail = { refusal: facts, revision };
      throw ApplicationFailure.nonRetryable(facts.message, FAILURE.refused, detail);
    }
    const events = numbered(facts, { revision, at: now, by: command.by });
    if (command.name === 'transfer') kept.profile = command.payload.to;
    kept.events.push(...events);
    kept.theCase = events.reduce<Case | null>((theCase, event) => evolve(theCase, event), kept.theCase);
    const answer = JSON.stringify({ revision: kept.theCase?.revision, stage: kept.theCase?.stage });
    if (events.length > 0) kept.answers.set(command.id, answer);
    return answer;
  }

  private kept(caseId: string): Kept {
    const kept = this.cases.get(caseId) ?? { theCase: null, profile: this.profile, events: [], answers: new Map() };
    this.cases.set(caseId, kept);
    return kept;
  }
}
