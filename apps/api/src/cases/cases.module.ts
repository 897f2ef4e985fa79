import { Global, Module } from '@nestjs/common';
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
      useFactory: (profiles: ProfileDirectory, clock: CaseClock) => new CaseViews(profiles, clock),
      inject: [ProfileDirectory, CASE_CLOCK],
    },
  ],
  exports: [CaseViews],
})
export class CasesModule {}
