import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { EngineChecks } from './engineChecks.js';
import { HealthController } from './health.controller.js';
import { Info } from './info.js';
import { StoreChecks } from './storeChecks.js';

/** Whether everything that the api stands on is well, and what is running. */
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [EngineChecks, StoreChecks, Info],
})
export class HealthModule {}
