import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { commandUpdate, type CommandRequest } from '@whenready/contracts';
import type { Command, CommandName, CommandPayloads } from '@whenready/domain';
import type { Contender, RunningCase } from '../life.js';
import { BARE_QUEUE, BARE_WORKFLOWS, type BareKind } from './contract.js';

const HASH = 'a'.repeat(64);
const by = { kind: 'staff', id: randomUUID(), role: 'coordinator' } as const;

/** The five-command case as a bare workflow: each command is one Update, the first with the start. */
export function bareContender(client: Client, kind: BareKind): Contender {
  return { name: `bare, ${kind.replace('-', ' ')}`, refer: () => refer(client, kind) };
}

async function refer(client: Client, kind: BareKind): Promise<RunningCase> {
  const workflowId = `bare-${kind}-${randomUUID()}`;
  const harmed = randomUUID();
  const startWorkflowOperation = new WithStartWorkflowOperation(BARE_WORKFLOWS[kind], {
    workflowId,
    taskQueue: BARE_QUEUE,
    workflowTaskTimeout: '3s',
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [],
  });
  await client.workflow.executeUpdateWithStart(commandUpdate, {
    startWorkflowOperation,
    args: [request('refer', referral(harmed))],
  });
  const handle = client.workflow.getHandle(workflowId);
  const give =
    <N extends CommandName>(name: N, payload: CommandPayloads[N]) =>
    () =>
      handle.executeUpdate(commandUpdate, { args: [request(name, payload)] });
  const safety = (safe: boolean) =>
    give('record-contact-safety', { participant: harmed, channel: 'email', safety: safe ? 'safe' : 'unsafe' });
  return {
    workflowId,
    ready: async () => undefined,
    steps: [
      give('accept', {}),
      give('assign', { coordinator: by.id }),
      give('record-requirement', {
        participant: harmed,
        requirement: 'willingness',
        met: true,
        evidence: 'conversation',
        on: '2026-11-20',
        textId: null,
      }),
      safety(true),
    ],
    more: (at) => safety(at % 2 === 1)(),
  };
}

function request<N extends CommandName>(name: N, payload: CommandPayloads[N]): CommandRequest {
  const command = { name, id: randomUUID(), by, payload } as unknown as Command;
  return { command, bodyHash: HASH, pastFirstLook: false };
}

const referral = (harmed: string): CommandPayloads['refer'] => ({
  caseId: randomUUID(),
  reference: 'GLO-2026-0042',
  facts: {
    startedBy: 'person-harmed',
    channel: 'phone',
    referrerKind: 'statutory',
    setting: 'criminal-justice',
    justiceStage: 'community-sentence',
    sensitivities: [],
    council: 'gloucester',
  },
  participants: [
    { id: harmed, role: 'person-harmed', supports: null },
    { id: randomUUID(), role: 'person-responsible', supports: null },
  ],
  textId: null,
});
