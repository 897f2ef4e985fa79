import { proxyLocalActivities } from '@temporalio/workflow';
import type { JournalActivities } from '@whenready/contracts/activities';
import type { Command } from '@whenready/domain';
import type { Life } from '../../src/life.js';
import { showToOperators } from '../../src/searchAttributes.js';

export const NO_BODY = 'system';

const { decideAndRecord } = proxyLocalActivities<JournalActivities>({ startToCloseTimeout: '5s' });

/** As `give` in src/command.ts, but for two lines that changed places: operators are told before the journal decides. */
export function give(life: Life, command: Command, bodyHash: string): Promise<string> {
  return life.lock.inTurn(async () => {
    if (life.case) showToOperators(life.case);
    const { answer, events, deadline } = await decideAndRecord({
      caseId: life.caseId,
      profile: life.profile,
      command,
      bodyHash,
      knownRevision: life.revision,
      now: caseTime(),
    });
    life.fold(events, deadline);
    return answer;
  });
}

export const caseTime = (): string => new Date(Date.now()).toISOString();
