import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import {
  CASE_WORKFLOW,
  caseWorkflowId,
  commandUpdate,
  stateQuery,
  TASK_QUEUE,
  type CaseStart,
  type CommandRequest,
} from '@whenready/contracts';
import type {
  Case,
  Command,
  CommandName,
  CommandPayloads,
  DecisionProfile,
  StaffRole,
  SystemCommandName,
} from '@whenready/domain';
import type { MemoryJournal } from '../../workflows/test/memoryJournal.js';
import { fastForward } from './fastForward.js';

/** One case on the real server, as the people around it move it. */
export class Story {
  readonly caseId = randomUUID();

  constructor(
    private readonly client: Client,
    readonly journal: MemoryJournal,
    readonly profile: DecisionProfile,
    private readonly taskQueue = TASK_QUEUE,
  ) {}

  get handle(): WorkflowHandle {
    return this.client.workflow.getHandle(caseWorkflowId(this.caseId));
  }

  get case(): Case {
    const theCase = this.journal.caseOf(this.caseId);
    if (!theCase) throw new Error('The case has not been referred');
    return theCase;
  }

  /** Starts the workflow, unless it runs, with the command that opens the case. */
  async open<N extends CommandName>(
    name: N,
    payload: CommandPayloads[N],
    start: Partial<CaseStart> = {},
    role: StaffRole = 'coordinator',
  ): Promise<void> {
    const input = {
      caseId: this.caseId,
      profile: this.profile,
      snapshot: null,
      deadline: null,
      reminders: [],
      ...start,
    };
    const startWorkflowOperation = new WithStartWorkflowOperation(CASE_WORKFLOW, {
      workflowId: caseWorkflowId(this.caseId),
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue: this.taskQueue,
      workflowTaskTimeout: '3s',
      args: [input],
    });
    const args: [CommandRequest] = [this.request(name, payload, role)];
    await this.client.workflow.executeUpdateWithStart(commandUpdate, { args, startWorkflowOperation });
  }

  /** Starts the workflow of a case that its journal knows, without a command: as recovery does. */
  async recover(start: Partial<CaseStart>): Promise<void> {
    const input = {
      caseId: this.caseId,
      profile: this.profile,
      snapshot: null,
      deadline: null,
      reminders: [],
      ...start,
    };
    await this.client.workflow.start(CASE_WORKFLOW, {
      workflowId: caseWorkflowId(this.caseId),
      taskQueue: this.taskQueue,
      workflowTaskTimeout: '3s',
      args: [input],
    });
  }

  /** Waits until the workflow holds what the journal has, revision and deadline. */
  async caughtUp(): Promise<void> {
    for (let tries = 0; tries < 150; tries += 1) {
      const held = await this.handle.query(stateQuery);
      if (held.revision === this.case.revision && held.deadline === this.journal.deadlineOf(this.caseId)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('The workflow stays behind its journal');
  }

  /** Gives a command to the case. */
  async give<N extends CommandName>(name: N, payload: CommandPayloads[N], role: StaffRole = 'coordinator') {
    return this.handle.executeUpdate(commandUpdate, { args: [this.request(name, payload, role)] });
  }

  /** Tells the case what it hears by itself. */
  async tell<N extends SystemCommandName>(name: N, payload: CommandPayloads[N]) {
    const command = { name, id: randomUUID(), by: { kind: 'system' }, payload } as unknown as Command;
    const args: [CommandRequest] = [{ command, bodyHash: 'of-this-body', pastFirstLook: false }];
    return this.handle.executeUpdate(commandUpdate, { args });
  }

  /** Lets the case's own clock run ahead. */
  async daysPass(days: number): Promise<void> {
    await fastForward(this.client, caseWorkflowId(this.caseId), days);
  }

  /** A moment some days after the case's own now, which the last event tells. */
  daysAhead(days: number): string {
    const last = this.journal.eventsOf(this.caseId).at(-1);
    return new Date(Date.parse(last?.at ?? new Date().toISOString()) + days * 86_400_000).toISOString();
  }

  private request<N extends CommandName>(name: N, payload: CommandPayloads[N], role: StaffRole): CommandRequest {
    const command = {
      name,
      id: randomUUID(),
      by: { kind: 'staff', id: 'staff-1', role },
      payload,
    } as unknown as Command;
    return { command, bodyHash: 'of-this-body', pastFirstLook: false };
  }
}
