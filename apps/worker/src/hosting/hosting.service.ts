import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type NativeConnection, Worker } from '@temporalio/worker';
import { TASK_QUEUE } from '@whenready/contracts/caseWorkflow';
import { dataConverter } from '@whenready/platform/codec';
import { nativeConnection } from '@whenready/platform/native';
import { DataSource } from 'typeorm';
import { DraftsService } from '../activities/drafts.service.js';
import { JournalService } from '../activities/journal.service.js';
import { RemindService } from '../activities/remind.service.js';
import { RoundsService } from '../activities/rounds.service.js';
import { StrangersService } from '../activities/strangers.service.js';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { activitiesOf } from './activities.js';
import { workflowBundle } from './bundle.js';
import { Rounds } from './rounds.js';
import { installRuntime } from './runtime.js';
import { tuning } from './tuning.js';

/** Pauses between attempts, in milliseconds: half a second, doubling up to five seconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;

/** Hosts the Temporal worker: waits for PostgreSQL and Temporal to come, and comes back after they were away. */
@Injectable()
export class HostingService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Hosting');
  private readonly stopping = new AbortController();
  private hosting: Promise<void> = Promise.resolve();
  private worker: Worker | null = null;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Rounds) private readonly rounds: Rounds,
    @Inject(JournalService) private readonly journal: JournalService,
    @Inject(RemindService) private readonly remind: RemindService,
    @Inject(RoundsService) private readonly roundsPort: RoundsService,
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(StrangersService) private readonly strangers: StrangersService,
  ) {}

  /** The worker's own word for what it does; `STARTING` while it waits for the others. */
  get state(): string {
    return this.worker?.getState() ?? 'STARTING';
  }

  onApplicationBootstrap(): void {
    installRuntime();
    this.hosting = this.host();
  }

  /** Drains: takes no new work, finishes what is under way. Runs before the connections are closed. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.hosting;
  }

  private async host(): Promise<void> {
    let wait = FIRST_PAUSE;
    while (!this.stopping.signal.aborted) {
      try {
        const [codePath] = await Promise.all([workflowBundle(), this.openStore()]);
        const connection = await nativeConnection(this.config.TEMPORAL_ADDRESS);
        await this.work(connection, codePath).finally(() => connection.close());
        wait = FIRST_PAUSE;
      } catch (error) {
        this.worker = null;
        this.logger.warn({ err: error }, `Not hosting yet: trying again in ${wait} ms`);
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
        wait = Math.min(wait * 2, LONGEST_PAUSE);
      }
    }
  }

  private async openStore(): Promise<void> {
    if (!this.dataSource.isInitialized) await this.dataSource.initialize();
  }

  private async work(connection: NativeConnection, codePath: string): Promise<void> {
    const { TEMPORAL_NAMESPACE, WHENREADY_CODEC_KEYS } = this.config;
    const worker = await Worker.create({
      ...tuning,
      connection,
      namespace: TEMPORAL_NAMESPACE,
      taskQueue: TASK_QUEUE,
      workflowBundle: { codePath },
      dataConverter: dataConverter(WHENREADY_CODEC_KEYS),
      activities: activitiesOf(this.journal, this.remind, this.roundsPort, this.drafts, this.strangers),
    });
    this.worker = worker;
    if (this.stopping.signal.aborted) return;
    this.logger.log(`Hosting ${TASK_QUEUE} in the namespace ${TEMPORAL_NAMESPACE}`);
    void this.rounds.setUp();
    await worker.runUntil(new Promise((resolve) => this.stopping.signal.addEventListener('abort', resolve)));
  }
}
