import { Module } from '@nestjs/common';
import { HostingModule } from '../hosting/hosting.module.js';
import { HealthController } from './health.controller.js';

/** How the worker is. */
@Module({ imports: [HostingModule], controllers: [HealthController] })
export class HealthModule {}
