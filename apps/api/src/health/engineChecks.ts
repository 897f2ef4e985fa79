import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService } from '@nestjs/terminus';
import { Client } from '@temporalio/client';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { freshPollers } from './workerPollers.js';

const PATIENCE_MS = 3_000;

/** Whether Temporal answers, and whether a worker polls it. */
@Injectable()
export class EngineChecks {
  constructor(
    private readonly indicators: HealthIndicatorService,
    @Inject(Client) private readonly client: Client,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async temporal() {
    const check = this.indicators.check('temporal');
    const { namespace } = this.client.options;
    return this.client.connection
      .withDeadline(Date.now() + PATIENCE_MS, () => this.client.workflowService.describeNamespace({ namespace }))
      .then(() => check.up())
      .catch(() => check.down(`no answer for the namespace ${namespace} at ${this.config.TEMPORAL_ADDRESS}`));
  }

  async worker() {
    const check = this.indicators.check('worker');
    const pollers = await freshPollers(this.client, Date.now() + PATIENCE_MS).catch(() => null);
    if (pollers === null) return check.down('cannot be asked for: Temporal does not answer');
    if (pollers === 0) return check.down('no worker has asked for work in the last minute');
    return (await this.workerIsWell()) ? check.up() : check.down('its own /health does not say that it is well');
  }

  private async workerIsWell(): Promise<boolean> {
    const { WORKER_URL } = this.config;
    if (WORKER_URL === undefined) return true;
    return fetch(new URL('/health', WORKER_URL), { signal: AbortSignal.timeout(PATIENCE_MS) })
      .then((response) => response.ok)
      .catch(() => false);
  }
}
