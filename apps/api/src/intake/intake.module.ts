import { Module } from '@nestjs/common';
import { ReceivedStore } from '@whenready/persistence';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { DraftGateway } from '../drafts/draftGateway.js';
import { DraftsModule } from '../drafts/drafts.module.js';
import { InboundGateway } from '../inbound/inboundGateway.js';
import { InboundModule } from '../inbound/inbound.module.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { FormDesk } from './formDesk.js';
import { InboundController } from './inbound.controller.js';
import { KNOWN_SENDERS, type KnownSenders, knownByCases } from './knownSenders.js';
import { MailDesk } from './mailDesk.js';
import { PublicReferralController } from './publicReferral.controller.js';
import { SetAsideController } from './setAside.controller.js';
import { SetAsideGateway } from './setAside.js';
import { SmtpIntake } from './smtpIntake.js';

const now = () => new Date().toISOString();

/** What comes in by itself: mails and forms, each a draft that somebody of the service takes. */
@Module({
  imports: [DraftsModule, InboundModule],
  controllers: [InboundController, PublicReferralController, SetAsideController],
  providers: [
    {
      provide: KNOWN_SENDERS,
      useFactory: (gateway: InboundGateway) => knownByCases(gateway),
      inject: [InboundGateway],
    },
    {
      provide: MailDesk,
      useFactory: (received: ReceivedStore, profiles: ProfileDirectory, known: KnownSenders, config: ApiConfig) =>
        new MailDesk(received, profiles, known, now, config.MAIL_REPLY_TO ?? null),
      inject: [ReceivedStore, ProfileDirectory, KNOWN_SENDERS, API_CONFIG],
    },
    {
      provide: FormDesk,
      useFactory: (received: ReceivedStore, profiles: ProfileDirectory) => new FormDesk(received, profiles, now),
      inject: [ReceivedStore, ProfileDirectory],
    },
    {
      provide: SetAsideGateway,
      useFactory: (received: ReceivedStore, drafts: DraftGateway, profiles: ProfileDirectory) =>
        new SetAsideGateway(received, drafts, profiles, now),
      inject: [ReceivedStore, DraftGateway, ProfileDirectory],
    },
    SmtpIntake,
  ],
})
export class IntakeModule {}
