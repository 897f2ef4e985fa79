import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { caseWorkflowId } from '@whenready/contracts';
import { ClaimStore, createDataSource, ProfileStore, RecoverStore } from '@whenready/persistence';
import { readConfig, variables } from '@whenready/platform';
import { connectTemporal } from '@whenready/platform/temporal';
import { decisionProfile, type ServiceProfile } from '@whenready/profiles';
import { Command } from 'commander';
import { createOutput, type Output } from '../output/print.js';
import { EXIT, Problem } from '../problem.js';
import { type Recovered, recover, type RecoverPorts } from '../recover/recover.js';
import { startCase } from '../recover/start-case.js';
import { fromSettings } from '../settings.js';

const shape = {
  DATABASE_URL: variables.DATABASE_URL,
  TEMPORAL_ADDRESS: variables.TEMPORAL_ADDRESS,
  TEMPORAL_NAMESPACE: variables.TEMPORAL_NAMESPACE.default('whenready'),
  WHENREADY_CODEC_KEYS: variables.WHENREADY_CODEC_KEYS,
};

/** `whenready recover`: brings every open case back onto a Temporal that has lost it. */
export const recoverCommand = (): Command =>
  new Command('recover')
    .description('Start the workflow of each open case that has none, from its journal; running ones are left alone')
    .option('--dry-run', 'only count what would be started')
    .option('--json', 'answer in JSON, for programs')
    .action(async (options: { dryRun?: boolean; json?: boolean }) => {
      const out = createOutput(options.json ?? false);
      const config = readConfig(shape, fromSettings(Object.keys(shape)));
      const dataSource = await createDataSource(config.DATABASE_URL, { poolSize: 4 }).initialize();
      const client = connectTemporal({
        address: config.TEMPORAL_ADDRESS,
        namespace: config.TEMPORAL_NAMESPACE,
        codecKeys: config.WHENREADY_CODEC_KEYS,
      });
      try {
        const ports = portsOf(
          new RecoverStore(dataSource),
          new ClaimStore(dataSource),
          new ProfileStore(dataSource),
          client,
        );
        const now = new Date().toISOString();
        const dryRun = options.dryRun ?? false;
        tell(out, await recover(ports, { now, dryRun, onProgress: progress(out) }), dryRun);
      } finally {
        await client.connection.close();
        await dataSource.destroy();
      }
    });

function portsOf(cases: RecoverStore, claims: ClaimStore, profiles: ProfileStore, client: Client): RecoverPorts {
  return {
    openCases: (after, limit) => cases.openCases(after, limit),
    profileOf: async (code, version) => {
      const profile = await profiles.get(code, version);
      if (!profile) throw new Error(`the profile ${code} has no version ${version}: run \`whenready setup\``);
      return decisionProfile(profile as ServiceProfile);
    },
    start: (found, profile) => startCase(client, found, profile),
    isRunning: (caseId) => isRunning(client, caseId),
    resetSending: () => claims.resetSending(),
    pause: (ms) => sleep(ms),
  };
}

async function isRunning(client: Client, caseId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(caseWorkflowId(caseId)).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

const progress = (out: Output) => (seen: number) => {
  if (seen % 100 === 0) out.line(`${seen} cases …`);
};

function tell(out: Output, done: Recovered, dryRun: boolean): void {
  out.show(done, () =>
    [
      `${dryRun ? 'Would start' : 'Started'}: ${done.started}. Already running: ${done.alreadyRunning}. Failed: ${done.failed.length}.`,
      ...(done.unknownSendings
        ? [`Reminders whose sending was cut off, for a person to settle: ${done.unknownSendings}.`]
        : []),
    ].join('\n'),
  );
  if (done.failed.length === 0) return;
  throw new Problem(EXIT.refused, {
    code: 'NOT_ALL_RECOVERED',
    message: `${done.failed.length} cases could not be started.`,
    wayOut: 'Mend the reason and run it again: what runs is left alone.',
    fields: done.failed.map(({ reference, reason }) => ({ field: reference, message: reason })),
  });
}
