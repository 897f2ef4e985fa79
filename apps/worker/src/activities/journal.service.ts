import { Inject, Injectable, Logger } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/activity';
import type { JournalActivities, JournalRequest, JournalResult } from '@whenready/contracts/activities';
import { FAILURE, type RefusedDetail } from '@whenready/contracts/caseWorkflow';
import { isStoreAway, Journal, JournalBehind, type RecordOutcome } from '@whenready/persistence';

/** The port to the journal: what it says, as the failures and results that workflows understand. */
@Injectable()
export class JournalService implements JournalActivities {
  private readonly logger = new Logger('Journal');

  constructor(@Inject(Journal) private readonly journal: Pick<Journal, 'record'>) {}

  async decideAndRecord(request: JournalRequest): Promise<JournalResult> {
    return resultOf(await this.journal.record(request).catch((error: unknown) => this.fail(request, error)));
  }

  /** Tried again by the workflow's own rules, unless the journal is behind: then nothing helps but a person. */
  private fail({ caseId, command }: JournalRequest, error: unknown): never {
    if (isStoreAway(error)) throw ApplicationFailure.retryable('The store is away', FAILURE.storeAway);
    this.logger.error({ caseId, command: command.name, err: error }, 'The journal failed');
    if (error instanceof JournalBehind) throw ApplicationFailure.nonRetryable(error.message, error.name);
    throw ApplicationFailure.retryable('The journal failed', 'JOURNAL_FAILED');
  }
}

function resultOf(outcome: RecordOutcome): JournalResult {
  switch (outcome.kind) {
    case 'recorded':
      return { answer: outcome.answer, events: outcome.events, deadline: outcome.deadline };
    case 'refused': {
      const detail: RefusedDetail = { refusal: outcome.refusal, revision: outcome.revision };
      throw ApplicationFailure.nonRetryable(outcome.refusal.message, FAILURE.refused, detail);
    }
    case 'key-reused':
      throw ApplicationFailure.nonRetryable('This command id came before with another body', FAILURE.keyReused);
  }
}
