import { proxyLocalActivities } from '@temporalio/workflow';
import type { JournalActivities } from '@whenready/contracts/activities';
import { FAILURE } from '@whenready/contracts/caseWorkflow';
import type { Command, Instant } from '@whenready/domain';
import { asFailure, isAnswer } from './failures.js';
import type { Life } from './life.js';
import { showToOperators } from './searchAttributes.js';

const { decideAndRecord } = proxyLocalActivities<JournalActivities>({
  startToCloseTimeout: '5s',
  scheduleToCloseTimeout: '15s',
  retry: {
    initialInterval: '100ms',
    backoffCoefficient: 2,
    maximumInterval: '2s',
    nonRetryableErrorTypes: [FAILURE.refused, FAILURE.keyReused],
  },
});

/** The hash of a command that nobody typed: its id says all of its body. */
export const NO_BODY = 'system';

/**
 * Gives a command to the journal, when its turn comes, and takes in what the journal recorded.
 * @returns the stored answer
 * @throws ApplicationFailure `REFUSED`, `KEY_REUSED` or `STORE_AWAY`, and nothing else
 */
export function give(life: Life, command: Command, bodyHash: string): Promise<string> {
  return life.lock.inTurn(async () => {
    try {
      const { code, version } = life.profile;
      const { answer, events, deadline, profile } = await decideAndRecord({
        caseId: life.caseId,
        profile: { code, version },
        command,
        bodyHash,
        knownRevision: life.revision,
        now: caseTime(),
      });
      life.fold(events, deadline);
      if (profile) life.profile = profile;
      life.behind = false;
      if (life.case) showToOperators(life.case);
      return answer;
    } catch (error) {
      const failure = asFailure(error);
      life.behind ||= !isAnswer(failure);
      throw failure;
    }
  });
}

/** The case's clock: the wall's, or ahead of it in the rehearsal. */
export function caseTime(): Instant {
  return new Date(Date.now()).toISOString();
}
