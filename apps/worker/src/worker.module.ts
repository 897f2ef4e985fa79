import { Module, type DynamicModule } from '@nestjs/common';
import { loggingOptions } from '@whenready/platform';
import { LoggerModule } from 'nestjs-pino';
import { ActivitiesModule } from './activities/activities.module.js';
import { ConfigModule } from './config.module.js';
import type { WorkerConfig } from './config.js';
import { HealthModule } from './health/health.module.js';
import { HostingModule } from './hosting/hosting.module.js';
import { StoreModule } from './store/store.module.js';

/** Hosts the workflows of one space; its services are their activities. */
@Module({})
export class WorkerModule {
  static with(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot(loggingOptions(config.LOG_LEVEL)),
        ConfigModule.with(config),
        StoreModule,
        ActivitiesModule,
        HostingModule,
        HealthModule,
      ],
    };
  }
}
