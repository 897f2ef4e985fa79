import { Module } from '@nestjs/common';
import { AnswerStore, Intake } from '@whenready/persistence';
import { CommandsModule } from '../commands/commands.module.js';
import { Delivery } from '../commands/delivery.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { CaseOpening } from './caseOpening.js';
import { ReferralGateway } from './referralGateway.js';
import { ReferralsController } from './referrals.controller.js';

/** Referrals in. */
@Module({
  imports: [CommandsModule],
  controllers: [ReferralsController],
  providers: [
    {
      provide: CaseOpening,
      useFactory: (answers: AnswerStore, intake: Intake, delivery: Delivery) =>
        new CaseOpening(answers, intake, delivery, () => new Date().toISOString()),
      inject: [AnswerStore, Intake, Delivery],
    },
    {
      provide: ReferralGateway,
      useFactory: (profiles: ProfileDirectory, opening: CaseOpening) => new ReferralGateway(profiles, opening),
      inject: [ProfileDirectory, CaseOpening],
    },
  ],
  exports: [CaseOpening, ReferralGateway],
})
export class ReferralsModule {}
