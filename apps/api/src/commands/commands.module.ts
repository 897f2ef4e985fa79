import { setTimeout as pause } from 'node:timers/promises';
import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import {
  AnswerStore,
  CaseReader,
  Intake,
  NamelessAnswers,
  RecoverStore,
  StaffStore,
  VenueStore,
} from '@whenready/persistence';
import { Appointing } from '../facilitators/appointing.js';
import { FacilitatorsModule } from '../facilitators/facilitators.module.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CaseEngine } from '../temporal/caseEngine.js';
import { CASE_CLOCK, type CaseClock } from '../time/caseClock.js';
import { CaseDoor } from './caseDoor.js';
import { ClosedCases } from './closedCases.js';
import { CommandGateway } from './commandGateway.js';
import { CommandsController } from './commands.controller.js';
import { Delivery } from './delivery.js';
import { Nameless } from './nameless.js';
import { Linking } from './linking.js';

/** Commands in. */
@Module({
  imports: [FacilitatorsModule],
  controllers: [CommandsController],
  providers: [
    {
      provide: ClosedCases,
      useFactory: (store: RecoverStore, clock: CaseClock) => new ClosedCases(store, clock),
      inject: [RecoverStore, CASE_CLOCK],
    },
    {
      provide: Delivery,
      useFactory: (engine: CaseEngine, answers: AnswerStore, reader: CaseReader, closed: ClosedCases) =>
        new Delivery({ engine, answers, reader, closed, pause: (ms) => pause(ms), now: Date.now }),
      inject: [CaseEngine, AnswerStore, CaseReader, ClosedCases],
    },
    {
      provide: Nameless,
      useFactory: (store: NamelessAnswers, cases: RecoverStore) => new Nameless(store, cases, Date.now),
      inject: [NamelessAnswers, RecoverStore],
    },
    {
      provide: Linking,
      useFactory: (cases: CaseReader, profiles: ProfileDirectory, delivery: Delivery, clock: CaseClock) =>
        new Linking(cases, profiles, delivery, clock),
      inject: [CaseReader, ProfileDirectory, Delivery, CASE_CLOCK],
    },
    {
      provide: CommandGateway,
      useFactory: (...parts: ConstructorParameters<typeof CommandGateway>) => new CommandGateway(...parts),
      inject: [CaseDoor, ProfileDirectory, Intake, Delivery, StaffStore, Appointing, VenueStore, Nameless, Linking],
    },
  ],
  exports: [Delivery, CommandGateway, Nameless],
})
export class CommandsModule implements OnApplicationBootstrap {
  constructor(private readonly nameless: Nameless) {}

  /** Answers whose api stopped between a command and its count are counted now. */
  onApplicationBootstrap(): Promise<void> {
    return this.nameless.release();
  }
}
