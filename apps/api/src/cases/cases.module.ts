import { Global, Module } from '@nestjs/common';
import { StaffStore } from '@whenready/persistence';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CASE_CLOCK, type CaseClock } from '../time/caseClock.js';
import { CasesController } from './cases.controller.js';
import { CaseViews } from './caseViews.js';

/** Cases out: lists, one case, its timeline. */
@Global()
@Module({
  controllers: [CasesController],
  providers: [
    {
      provide: CaseViews,
      useFactory: (profiles: ProfileDirectory, clock: CaseClock, staff: StaffStore) =>
        new CaseViews(profiles, clock, staff),
      inject: [ProfileDirectory, CASE_CLOCK, StaffStore],
    },
  ],
  exports: [CaseViews],
})
export class CasesModule {}
