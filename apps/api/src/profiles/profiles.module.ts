import { Global, Module } from '@nestjs/common';
import { ProfileStore } from '@whenready/persistence';
import { loadProfiles } from '@whenready/profiles';
import { AreasController } from './areas.controller.js';
import { MessagesController } from './messages.controller.js';
import { ProfileDirectory } from './profileDirectory.js';
import { ProfilesController } from './profiles.controller.js';
import { ProfileWords } from './profileWords.js';
import { PublicServicesController } from './publicServices.controller.js';

/** The service profiles: what forms need of them, and what cases decide by. */
@Global()
@Module({
  controllers: [ProfilesController, AreasController, MessagesController, PublicServicesController],
  providers: [
    ProfileWords,
    {
      provide: ProfileDirectory,
      useFactory: (store: ProfileStore) => new ProfileDirectory(loadProfiles(), store),
      inject: [ProfileStore],
    },
  ],
  exports: [ProfileDirectory],
})
export class ProfilesModule {}
