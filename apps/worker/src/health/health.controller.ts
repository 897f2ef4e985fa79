import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HostingService } from '../hosting/hosting.service.js';

interface StatusSetter {
  status(code: number): unknown;
}

export interface WorkerHealth {
  readonly status: 'ok' | 'not-ready';
  /** The worker asks Temporal for work. */
  readonly polling: boolean;
  /** The worker's own word, e.g. `RUNNING` or `DRAINING`. */
  readonly state: string;
  readonly store: 'ok' | 'away';
}

/** Whether this worker polls and has its database: 200 when it does, 503 saying what is not. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HostingService) private readonly hosting: Pick<HostingService, 'state'>,
    @Inject(DataSource) private readonly dataSource: Pick<DataSource, 'isInitialized' | 'query'>,
  ) {}

  @Get()
  async check(@Res({ passthrough: true }) response: StatusSetter): Promise<WorkerHealth> {
    const { state } = this.hosting;
    const polling = state === 'RUNNING';
    const store = await this.store();
    const well = polling && store === 'ok';
    if (!well) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: well ? 'ok' : 'not-ready', polling, state, store };
  }

  private async store(): Promise<'ok' | 'away'> {
    if (!this.dataSource.isInitialized) return 'away';
    return this.dataSource.query('SELECT 1').then(
      () => 'ok' as const,
      () => 'away' as const,
    );
  }
}
