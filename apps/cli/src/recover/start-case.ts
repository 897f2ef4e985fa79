import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributePair } from '@temporalio/common';
import { CASE_WORKFLOW, type CaseStart, caseWorkflowId, TASK_QUEUE } from '@whenready/contracts';
import type { DecisionProfile } from '@whenready/domain';
import type { RecoverableCase } from '@whenready/persistence';

const PROFILE = defineSearchAttributeKey('WhenreadyProfile', SearchAttributeType.KEYWORD);
const PROVIDER = defineSearchAttributeKey('WhenreadyProvider', SearchAttributeType.KEYWORD);
const STAGE = defineSearchAttributeKey('WhenreadyStage', SearchAttributeType.KEYWORD);

/** What a case's workflow starts from, out of its journal. */
export const startOf = (found: RecoverableCase, profile: DecisionProfile): CaseStart => ({
  caseId: found.id,
  profile,
  snapshot: found.snapshot,
  deadline: found.deadline,
  reminders: found.reminders,
});

/**
 * Starts a case's workflow, unless it runs already.
 * @returns whether it was started
 */
export async function startCase(client: Client, found: RecoverableCase, profile: DecisionProfile): Promise<boolean> {
  try {
    await client.workflow.start(CASE_WORKFLOW, {
      workflowId: caseWorkflowId(found.id),
      taskQueue: TASK_QUEUE,
      args: [startOf(found, profile)],
      workflowTaskTimeout: '3s',
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      typedSearchAttributes: attributes(found),
    });
    return true;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return false;
    throw error;
  }
}

function attributes(found: RecoverableCase): SearchAttributePair[] {
  const pairs: SearchAttributePair[] = [
    { key: PROFILE, value: found.profile.code },
    { key: STAGE, value: found.stage },
  ];
  return found.provider ? [...pairs, { key: PROVIDER, value: found.provider }] : pairs;
}
