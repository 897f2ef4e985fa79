import { Module } from '@nestjs/common';
import { type ChannelOptions, reminderChannels, type ReminderChannel } from '@whenready/channels';
import { PrintedLetters } from '@whenready/persistence';
import { loadProfiles } from '@whenready/profiles';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { channelOptions } from '../channelOptions.js';
import { DraftsService } from './drafts.service.js';
import { JournalService } from './journal.service.js';
import { CHANNELS, RemindService } from './remind.service.js';
import { RoundsService, STAFF_CHANNEL } from './rounds.service.js';
import { SHIPPED, StrangersService } from './strangers.service.js';

const channels = {
  provide: CHANNELS,
  useFactory: (config: WorkerConfig, letters: PrintedLetters) =>
    reminderChannels({ ...channelOptions(config), print: printedBy(letters) }),
  inject: [WORKER_CONFIG, PrintedLetters],
};

/** Printed letters lie in the database, where whoever posts them finds them. */
const printedBy = (letters: PrintedLetters): ChannelOptions['print'] => ({
  keep: (claimId, pdf) => letters.keep(claimId, pdf, new Date().toISOString()),
  kept: (claimId) => letters.kept(claimId),
});

const staffChannel = {
  provide: STAFF_CHANNEL,
  useFactory: (all: readonly ReminderChannel[]) => all.find(({ provider }) => provider === 'smtp'),
  inject: [CHANNELS],
};

const shipped = { provide: SHIPPED, useFactory: () => loadProfiles() };

/** What workflows ask of the world: a service per port. */
@Module({
  providers: [
    channels,
    staffChannel,
    shipped,
    DraftsService,
    JournalService,
    RemindService,
    RoundsService,
    StrangersService,
  ],
  exports: [DraftsService, JournalService, RemindService, RoundsService, StrangersService],
})
export class ActivitiesModule {}
