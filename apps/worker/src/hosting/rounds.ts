import { Inject, Injectable, Logger } from '@nestjs/common';
import { connectTemporal } from '@whenready/platform/temporal';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { scheduleRounds } from './schedule.js';

/** Sees to it that the rounds of the live space have their Schedule. A rehearsal has none. */
@Injectable()
export class Rounds {
  private readonly logger = new Logger('Rounds');

  constructor(@Inject(WORKER_CONFIG) private readonly config: WorkerConfig) {}

  async setUp(): Promise<void> {
    const { WHENREADY_SPACE, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, WHENREADY_CODEC_KEYS } = this.config;
    if (WHENREADY_SPACE !== 'live') return;
    const client = connectTemporal({
      address: TEMPORAL_ADDRESS,
      namespace: TEMPORAL_NAMESPACE,
      codecKeys: WHENREADY_CODEC_KEYS,
    });
    await scheduleRounds(client)
      .catch((error: unknown) => this.logger.warn({ err: error }, 'The rounds could not be scheduled'))
      .finally(() => client.connection.close());
  }
}
