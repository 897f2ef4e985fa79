import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import {
  CASE_WORKFLOW,
  type CaseStart,
  caseWorkflowId,
  type CommandRequest,
  commandUpdate,
  TASK_QUEUE,
} from '@whenready/contracts';
import type { Stage } from '@whenready/domain';

const PROFILE = defineSearchAttributeKey('WhenreadyProfile', 'KEYWORD');
const PROVIDER = defineSearchAttributeKey('WhenreadyProvider', 'KEYWORD');
const STAGE = defineSearchAttributeKey('WhenreadyStage', 'KEYWORD');

/** What a case's workflow is started with, where it does not run yet, and what operators may search it by. */
export interface WorkflowStart {
  readonly input: CaseStart;
  readonly stage: Stage;
  /** Null before routing and in triage. */
  readonly provider: string | null;
}

/** The one way to a case's workflow. */
export class CaseEngine {
  constructor(private readonly client: Client) {}

  /**
   * Gives a command to a case, under a new update id.
   * @param start for a case whose workflow may not run: it is started from this, unless it runs already
   * @param until epoch milliseconds after which nobody waits for the answer any more
   * @returns the answer's text, as the journal stored it
   * @throws what the client throws; see `failureOf`
   */
  give(caseId: string, request: CommandRequest, start: WorkflowStart | null, until: number): Promise<string> {
    return this.client.connection.withDeadline(until, () =>
      start ? this.giveWithStart(caseId, request, start) : this.giveToRunning(caseId, request),
    );
  }

  private giveToRunning(caseId: string, request: CommandRequest): Promise<string> {
    const handle = this.client.workflow.getHandle(caseWorkflowId(caseId));
    return handle.executeUpdate(commandUpdate, { args: [request], updateId: randomUUID() });
  }

  private giveWithStart(caseId: string, request: CommandRequest, start: WorkflowStart): Promise<string> {
    const startWorkflowOperation = new WithStartWorkflowOperation(CASE_WORKFLOW, {
      workflowId: caseWorkflowId(caseId),
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue: TASK_QUEUE,
      workflowTaskTimeout: '3s',
      args: [start.input],
      typedSearchAttributes: attributesOf(start),
    });
    return this.client.workflow.executeUpdateWithStart(commandUpdate, {
      args: [request],
      updateId: randomUUID(),
      startWorkflowOperation,
    });
  }
}

function attributesOf({ input, stage, provider }: WorkflowStart): SearchAttributePair[] {
  const attributes: SearchAttributePair[] = [
    { key: PROFILE, value: input.profile.code },
    { key: STAGE, value: stage },
  ];
  return provider === null ? attributes : [...attributes, { key: PROVIDER, value: provider }];
}
