import { Module } from '@nestjs/common';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CaseOpening } from '../referrals/caseOpening.js';
import { ReferralsModule } from '../referrals/referrals.module.js';
import { InformalController } from './informal.controller.js';
import { InformalGateway } from './informalGateway.js';

/** Informal practice in. */
@Module({
  imports: [ReferralsModule],
  controllers: [InformalController],
  providers: [
    {
      provide: InformalGateway,
      useFactory: (profiles: ProfileDirectory, opening: CaseOpening) => new InformalGateway(profiles, opening),
      inject: [ProfileDirectory, CaseOpening],
    },
  ],
})
export class InformalModule {}
