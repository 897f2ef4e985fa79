import { Module } from '@nestjs/common';
import { CaseReader, FacilitatorStore, StaffStore } from '@whenready/persistence';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CASE_CLOCK, type CaseClock } from '../time/caseClock.js';
import { Appointing } from './appointing.js';
import { Candidates } from './candidates.js';
import { FacilitatorsController } from './facilitators.controller.js';
import { Register } from './register.js';

/** The register of facilitators, and who of it can take a case. */
@Module({
  controllers: [FacilitatorsController],
  providers: [
    {
      provide: Register,
      useFactory: (store: FacilitatorStore, staff: StaffStore, reader: CaseReader) =>
        new Register(store, staff, reader),
      inject: [FacilitatorStore, StaffStore, CaseReader],
    },
    {
      provide: Candidates,
      useFactory: (store: FacilitatorStore, profiles: ProfileDirectory, clock: CaseClock) =>
        new Candidates(store, profiles, clock),
      inject: [FacilitatorStore, ProfileDirectory, CASE_CLOCK],
    },
    {
      provide: Appointing,
      useFactory: (...parts: ConstructorParameters<typeof Appointing>) => new Appointing(...parts),
      inject: [CaseReader, Candidates, FacilitatorStore],
    },
  ],
  exports: [Appointing],
})
export class FacilitatorsModule {}
