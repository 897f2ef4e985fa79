import { setTimeout as pause } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { AnswerStore, CaseReader, Intake, RecoverStore, StaffStore } from '@whenready/persistence';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CaseEngine } from '../temporal/caseEngine.js';
import { CASE_CLOCK, type CaseClock } from '../time/caseClock.js';
import { CaseDoor } from './caseDoor.js';
import { ClosedCases } from './closedCases.js';
import { CommandGateway } from './commandGateway.js';
import { CommandsController } from './commands.controller.js';
import { Delivery } from './delivery.js';

/** Commands in. */
@Module({
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
      provide: CommandGateway,
      useFactory: (door: CaseDoor, profiles: ProfileDirectory, intake: Intake, delivery: Delivery, staff: StaffStore) =>
        new CommandGateway(door, profiles, intake, delivery, staff),
      inject: [CaseDoor, ProfileDirectory, Intake, Delivery, StaffStore],
    },
  ],
  exports: [Delivery, CommandGateway],
})
export class CommandsModule {}
