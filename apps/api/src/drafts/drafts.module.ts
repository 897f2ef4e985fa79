import { Module } from '@nestjs/common';
import { AnswerStore, CaseReader, DraftStore, ReceivedStore } from '@whenready/persistence';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { ReferralGateway } from '../referrals/referralGateway.js';
import { ReferralsModule } from '../referrals/referrals.module.js';
import { DraftGateway } from './draftGateway.js';
import { DraftsController } from './drafts.controller.js';
import { DraftSubmission } from './draftSubmission.js';

const now = () => new Date().toISOString();

/** Referrals that somebody has begun. */
@Module({
  imports: [ReferralsModule],
  controllers: [DraftsController],
  providers: [
    {
      provide: DraftGateway,
      useFactory: (drafts: DraftStore, received: ReceivedStore, cases: CaseReader, profiles: ProfileDirectory) =>
        new DraftGateway(drafts, received, cases, profiles, now),
      inject: [DraftStore, ReceivedStore, CaseReader, ProfileDirectory],
    },
    {
      provide: DraftSubmission,
      useFactory: (drafts: DraftStore, gateway: DraftGateway, referrals: ReferralGateway, answers: AnswerStore) =>
        new DraftSubmission(drafts, gateway, referrals, answers, now),
      inject: [DraftStore, DraftGateway, ReferralGateway, AnswerStore],
    },
  ],
  exports: [DraftGateway],
})
export class DraftsModule {}
