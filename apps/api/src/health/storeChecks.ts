import { Injectable } from '@nestjs/common';
import { HealthIndicatorService } from '@nestjs/terminus';
import { pendingMigrations } from '@whenready/persistence';
import { DataSource } from 'typeorm';
import { within } from './within.js';

const PATIENCE_MS = 3_000;

/** Whether PostgreSQL answers, and whether its tables are this version's. */
@Injectable()
export class StoreChecks {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly dataSource: DataSource,
  ) {}

  async postgresql() {
    const check = this.indicators.check('postgresql');
    return within(PATIENCE_MS, this.dataSource.query('SELECT 1'))
      .then(() => check.up())
      .catch(() => check.down('no answer'));
  }

  async migrations() {
    const check = this.indicators.check('migrations');
    const pending = await within(PATIENCE_MS, pendingMigrations(this.dataSource)).catch(() => null);
    if (pending === null) return check.down('cannot be looked at: PostgreSQL does not answer');
    return pending.length === 0 ? check.up() : check.down(`still to run: ${pending.join(', ')}`);
  }
}
