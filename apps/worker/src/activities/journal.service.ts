import { Inject, Injectable, Logger } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/activity';
import type { JournalActivities, JournalRequest, JournalResult } from '@whenready/contracts/activities';
import { FAILURE, type RefusedDetail } from '@whenready/contracts/caseWorkflow';
import type { DecisionProfile } from '@whenready/domain';
import { isStoreAway, Journal, JournalBehind, type RecordOutcome } from '@whenready/persistence';

/**
 * In milliseconds: how long a command tries, all attempts together. Kept here too, because the SDK's own limit does not
 * hold between the attempts of a local activity (seen with 1.24: it went on for 17 s and more).
 */
const PATIENCE = 14_000;

/** The port to the journal: what it says, as the failures and results that workflows understand. */
@Injectable()
export class JournalService implements JournalActivities {
  private readonly logger = new Logger('Journal');

  constructor(@Inject(Journal) private readonly journal: Pick<Journal, 'record'>) {}

  /**
   * @param tried milliseconds since the command's first attempt began
   */
  async decideAndRecord(request: JournalRequest, tried = 0): Promise<JournalResult> {
    const began = Date.now();
    const lastAttempt = () => tried + Date.now() - began >= PATIENCE;
    const failed = (error: unknown) => this.fail(request, error, lastAttempt());
    if (lastAttempt()) throw away(true);
    return resultOf(await this.journal.record(request).catch(failed));
  }

  /** Tried again by the workflow's own rules, unless the journal is behind: then nothing helps but a person. */
  private fail({ caseId, command }: JournalRequest, error: unknown, lastAttempt: boolean): never {
    if (isStoreAway(error)) throw away(lastAttempt);
    this.logger.error({ caseId, command: command.name, err: error }, 'The journal failed');
    if (error instanceof JournalBehind) throw ApplicationFailure.nonRetryable(error.message, error.name);
    throw ApplicationFailure.create({
      message: 'The journal failed',
      type: 'JOURNAL_FAILED',
      nonRetryable: lastAttempt,
    });
  }
}

const away = (nonRetryable: boolean): ApplicationFailure =>
  ApplicationFailure.create({ message: 'The store is away', type: FAILURE.storeAway, nonRetryable });

/** Left out where nothing changed, as histories from before cases moved between services have it. */
const changed = (profile: DecisionProfile | null) => (profile ? { profile } : {});

function resultOf(outcome: RecordOutcome): JournalResult {
  switch (outcome.kind) {
    case 'recorded':
      return {
        answer: outcome.answer,
        events: outcome.events,
        deadline: outcome.deadline,
        ...changed(outcome.profile),
      };
    case 'refused': {
      const detail: RefusedDetail = { refusal: outcome.refusal, revision: outcome.revision };
      throw ApplicationFailure.nonRetryable(outcome.refusal.message, FAILURE.refused, detail);
    }
    case 'key-reused':
      throw ApplicationFailure.nonRetryable('This command id came before with another body', FAILURE.keyReused);
  }
}
