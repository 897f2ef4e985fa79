import { Module } from '@nestjs/common';
import { InboundStore, Intake, LinkStore, RecoverStore } from '@whenready/persistence';
import { CommandsModule } from '../commands/commands.module.js';
import { Delivery } from '../commands/delivery.js';
import { Nameless } from '../commands/nameless.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { InboundGateway } from './inboundGateway.js';
import { InboundGiver } from './inboundGiver.js';
import { InboundListController } from './inboundList.controller.js';
import { InboundRounds } from './inboundRounds.js';
import { LinkAnswers } from './linkAnswers.js';
import { ParticipantController } from './participant.controller.js';
import { PublicController } from './public.controller.js';
import { RateLimit } from '../intake/rateLimit.js';
import { TextsController } from './texts.controller.js';

/** Requests of one link, or of one visitor, in a minute. */
const AT_MOST = 120;
const A_MINUTE = 60_000;

/** What comes in: answers by links, texts, emails and forms. */
@Module({
  imports: [CommandsModule],
  controllers: [TextsController, ParticipantController, PublicController, InboundListController],
  providers: [
    { provide: RateLimit, useFactory: () => new RateLimit(AT_MOST, A_MINUTE) },
    {
      provide: InboundGiver,
      useFactory: (
        store: InboundStore,
        cases: RecoverStore,
        profiles: ProfileDirectory,
        intake: Intake,
        delivery: Delivery,
        nameless: Nameless,
      ) =>
        new InboundGiver({
          store,
          cases,
          profiles,
          intake,
          delivery,
          release: () => nameless.release(),
          now: Date.now,
        }),
      inject: [InboundStore, RecoverStore, ProfileDirectory, Intake, Delivery, Nameless],
    },
    {
      provide: LinkAnswers,
      useFactory: (
        links: LinkStore,
        cases: RecoverStore,
        profiles: ProfileDirectory,
        nameless: Nameless,
        giver: InboundGiver,
      ) =>
        new LinkAnswers({
          links,
          cases,
          profiles,
          nameless,
          giver,
          now: () => new Date().toISOString(),
        }),
      inject: [LinkStore, RecoverStore, ProfileDirectory, Nameless, InboundGiver],
    },
    {
      provide: InboundGateway,
      useFactory: (store: InboundStore, giver: InboundGiver) => new InboundGateway(store, giver),
      inject: [InboundStore, InboundGiver],
    },
    InboundRounds,
  ],
  exports: [InboundGateway, InboundGiver],
})
export class InboundModule {}
