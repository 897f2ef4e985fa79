import { Controller, Get, HttpException } from '@nestjs/common';
import { HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { Policy } from '../auth/policy.js';
import { EngineChecks } from './engineChecks.js';
import { HealthDocs, InfoDocs } from './health.docs.js';
import { Info } from './info.js';
import { notWell } from './notWell.js';
import { StoreChecks } from './storeChecks.js';

@Controller()
@Policy('public')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly store: StoreChecks,
    private readonly engine: EngineChecks,
    private readonly info: Info,
  ) {}

  @Get('health')
  @HealthDocs()
  async check(): Promise<HealthCheckResult> {
    const checks = [
      () => this.store.postgresql(),
      () => this.store.migrations(),
      () => this.engine.temporal(),
      () => this.engine.worker(),
    ];
    try {
      return await this.health.check(checks);
    } catch (error) {
      throw error instanceof HttpException ? notWell(error.getResponse() as HealthCheckResult) : error;
    }
  }

  @Get('info')
  @InfoDocs()
  show() {
    return this.info.read();
  }
}
