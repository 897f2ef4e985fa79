import { Global, Module, type DynamicModule } from '@nestjs/common';
import { WORKER_CONFIG, type WorkerConfig } from './config.js';

/** The configuration, for everything that asks for it. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: WorkerConfig): DynamicModule {
    const provider = { provide: WORKER_CONFIG, useValue: config };
    return { module: ConfigModule, providers: [provider], exports: [provider] };
  }
}
