import { Module } from '@nestjs/common';
import { ActivitiesModule } from '../activities/activities.module.js';
import { HostingService } from './hosting.service.js';
import { Rounds } from './rounds.js';

/** The Temporal worker. */
@Module({ imports: [ActivitiesModule], providers: [HostingService, Rounds], exports: [HostingService] })
export class HostingModule {}
