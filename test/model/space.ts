import { setTimeout as pause } from 'node:timers/promises';
import { AnswerStore, CaseReader, createDataSource, Intake, Journal, RecoverStore } from '@whenready/persistence';
import type { DecisionProfile } from '@whenready/domain';
import { environmentOf } from '@whenready/infra';
import { parseCodecKeys } from '@whenready/platform';
import { decisionProfile, loadProfiles } from '@whenready/profiles';
import { ClosedCases } from '../../apps/api/src/commands/closedCases.js';
import { Delivery } from '../../apps/api/src/commands/delivery.js';
import { FastForward } from '../../apps/api/src/rehearsal/fastForward.js';
import { CaseEngine } from '../../apps/api/src/temporal/caseEngine.js';
import { commandClient } from '../../apps/api/src/temporal/client.js';
import { caseClock } from '../../apps/api/src/time/caseClock.js';
import { HOME } from '../harness/stack.js';

/** The way into the running rehearsal that the api takes, without its HTTP: the same delivery to the same workflows. */
export async function rehearsal(poolSize: number) {
  const at = environmentOf(HOME, 'rehearsal');
  const dataSource = await createDataSource(at.DATABASE_URL ?? '', { poolSize }).initialize();
  const codecKeys = parseCodecKeys(at.WHENREADY_CODEC_KEYS ?? '');
  if (typeof codecKeys === 'string') throw new Error(codecKeys);
  const client = commandClient({
    address: at.TEMPORAL_ADDRESS ?? '',
    namespace: at.TEMPORAL_NAMESPACE ?? '',
    codecKeys,
  });
  const clock = caseClock('rehearsal');
  const profiles: readonly DecisionProfile[] = loadProfiles().map(decisionProfile);
  return {
    dataSource,
    client,
    clock,
    intake: new Intake(dataSource),
    fastForward: new FastForward(client),
    profiles,
    journal: new Journal(dataSource, async (code) => profiles.find((each) => each.code === code) as DecisionProfile),
    delivery: new Delivery({
      engine: new CaseEngine(client),
      answers: new AnswerStore(dataSource),
      reader: new CaseReader(dataSource),
      closed: new ClosedCases(new RecoverStore(dataSource), clock),
      pause: (ms) => pause(ms),
      now: Date.now,
    }),
    async close() {
      await client.connection.close();
      await dataSource.destroy();
    },
  };
}

export type Space = Awaited<ReturnType<typeof rehearsal>>;
