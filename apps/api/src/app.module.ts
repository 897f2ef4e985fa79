import {
  type DynamicModule,
  type MiddlewareConsumer,
  Module,
  type ModuleMetadata,
  type NestModule,
} from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { AuthModule } from './auth/auth.module.js';
import { AuthenticateCallback } from './auth/authenticateCallback.js';
import { Authenticate } from './auth/authenticate.js';
import { CALLBACKS } from './callbacks/callbacks.controller.js';
import { CallbacksModule } from './callbacks/callbacks.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CommandsModule } from './commands/commands.module.js';
import type { ApiConfig } from './config.js';
import { ConfigModule } from './config.module.js';
import { ProblemFilter } from './errors/problemFilter.js';
import { FacilitatorsModule } from './facilitators/facilitators.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { DuplicatesModule } from './duplicates/duplicates.module.js';
import { ContactsModule } from './contacts/contacts.module.js';
import { HealthModule } from './health/health.module.js';
import { jsonBody } from './http/jsonBody.js';
import { publicBody } from './http/publicBody.js';
import { requestLogging } from './http/logging.js';
import { InboundModule } from './inbound/inbound.module.js';
import { InformalModule } from './informal/informal.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { LettersModule } from './letters/letters.module.js';
import { ProfilesModule } from './profiles/profiles.module.js';
import { ReferralsModule } from './referrals/referrals.module.js';
import { RehearsalModule } from './rehearsal/rehearsal.module.js';
import { StaffModule } from './staff/staff.module.js';
import { StalledModule } from './stalled/stalled.module.js';
import { StoreModule } from './store/store.module.js';
import { TemporalModule } from './temporal/temporal.module.js';
import { TimeModule } from './time/time.module.js';
import { VenuesModule } from './venues/venues.module.js';
import { WordsModule } from './words/words.module.js';

export type ModuleImport = NonNullable<ModuleMetadata['imports']>[number];

const FEATURES = [
  CommandsModule,
  ReferralsModule,
  InformalModule,
  DraftsModule,
  IntakeModule,
  DuplicatesModule,
  CasesModule,
  WordsModule,
  LettersModule,
  StalledModule,
  ContactsModule,
  ProfilesModule,
  StaffModule,
  FacilitatorsModule,
  VenuesModule,
  CallbacksModule,
  InboundModule,
  HealthModule,
];

/** The api: commands in, reads out. */
@Module({ imports: [AuthModule], providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
export class AppModule implements NestModule {
  /**
   * The whole api for a configuration; the rehearsal space has routes of its own.
   * @param outside the ways to PostgreSQL and Temporal
   */
  static for(config: ApiConfig, outside: ModuleImport[] = [StoreModule, TemporalModule]): DynamicModule {
    const rehearsal = config.WHENREADY_SPACE === 'rehearsal' ? [RehearsalModule] : [];
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        LoggerModule.forRoot(requestLogging(config.LOG_LEVEL)),
        TimeModule,
        ...outside,
        ...FEATURES,
        ...rehearsal,
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(Authenticate, jsonBody).forRoutes('api/{*path}');
    consumer.apply(AuthenticateCallback, jsonBody).forRoutes(`${CALLBACKS}/{*path}`);
    consumer
      .apply(publicBody)
      .forRoutes('v1/participant/{*path}', 'v1/public/:profile/message', 'v1/public/:profile/complaint');
  }
}
