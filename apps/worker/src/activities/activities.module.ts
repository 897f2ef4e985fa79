import { Module } from '@nestjs/common';
import { reminderChannels, type ReminderChannel } from '@whenready/channels';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { DraftsService } from './drafts.service.js';
import { JournalService } from './journal.service.js';
import { CHANNELS, RemindService } from './remind.service.js';
import { RoundsService, STAFF_CHANNEL } from './rounds.service.js';

const channels = {
  provide: CHANNELS,
  useFactory: ({ SMTP_URL, MAIL_FROM }: WorkerConfig) => reminderChannels({ url: SMTP_URL, from: MAIL_FROM }),
  inject: [WORKER_CONFIG],
};

const staffChannel = {
  provide: STAFF_CHANNEL,
  useFactory: (all: readonly ReminderChannel[]) => all.find(({ code }) => code === 'email'),
  inject: [CHANNELS],
};

/** What workflows ask of the world: a service per port. */
@Module({
  providers: [channels, staffChannel, DraftsService, JournalService, RemindService, RoundsService],
  exports: [DraftsService, JournalService, RemindService, RoundsService],
})
export class ActivitiesModule {}
