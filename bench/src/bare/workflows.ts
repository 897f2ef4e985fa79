import {
  allHandlersFinished,
  condition,
  sleep,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
  ApplicationFailure,
} from '@temporalio/workflow';
import { commandUpdate, type CommandRequest } from '@whenready/contracts/caseWorkflow';
import type { BareActivities, JournalRequest, JournalResult } from './contract.js';
import { decideBare } from './decide.js';

const { decide: inActivity } = proxyActivities<BareActivities>({ startToCloseTimeout: '5s' });
const { decide: inLocalActivity } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '5s' });

type Decide = (request: JournalRequest) => Promise<JournalResult>;

/** The same case as a bare workflow: an activity for each command. */
export const bareActivity = (): Promise<void> => bareCase(inActivity);

/** A local activity for each command. */
export const bareLocalActivity = (): Promise<void> => bareCase(inLocalActivity);

/** No activity at all: the state lives in the workflow alone. */
export const bareNoActivity = (): Promise<void> => bareCase(async (request) => decideBare(request));

/** A timer, and one activity when it fires. */
export async function bareTimer(firesAt: number): Promise<void> {
  await sleep(firesAt - Date.now());
  await inActivity({
    caseId: workflowInfo().workflowId,
    profile: { code: 'gloucestershire', version: 1 },
    command: { name: 'time-passed', id: 'timer', by: { kind: 'system' }, payload: { due: new Date().toISOString() } },
    bodyHash: 'timer',
    knownRevision: 0,
    now: new Date().toISOString(),
  });
}

async function bareCase(decide: Decide): Promise<void> {
  const state = { revision: 0, closed: false };
  const take = async ({ command, bodyHash }: CommandRequest): Promise<string> => {
    const { answer, events } = await decide({
      caseId: workflowInfo().workflowId,
      profile: { code: 'gloucestershire', version: 1 },
      command,
      bodyHash,
      knownRevision: state.revision,
      now: new Date().toISOString(),
    });
    state.revision += events.length;
    state.closed ||= command.name === 'close';
    return answer;
  };
  const validator = ({ command }: CommandRequest): void => {
    if (state.closed) throw ApplicationFailure.nonRetryable('The case is closed', 'REFUSED', { command: command.name });
  };
  setHandler(commandUpdate, take, { validator });
  await condition(() => state.closed, '30 days');
  await condition(allHandlersFinished);
}
