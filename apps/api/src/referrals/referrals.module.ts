import { Module } from '@nestjs/common';
import { AnswerStore, Intake } from '@whenready/persistence';
import { CommandsModule } from '../commands/commands.module.js';
import { Delivery } from '../commands/delivery.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { ReferralGateway } from './referralGateway.js';
import { ReferralsController } from './referrals.controller.js';

/** Referrals in. */
@Module({
  imports: [CommandsModule],
  controllers: [ReferralsController],
  providers: [
    {
      provide: ReferralGateway,
      useFactory: (profiles: ProfileDirectory, answers: AnswerStore, intake: Intake, delivery: Delivery) =>
        new ReferralGateway(profiles, answers, intake, delivery, () => new Date().toISOString()),
      inject: [ProfileDirectory, AnswerStore, Intake, Delivery],
    },
  ],
})
export class ReferralsModule {}
