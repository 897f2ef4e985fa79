import { Inject, Injectable, Logger } from '@nestjs/common';
import { ProviderAway, RefusedByProvider, type ReminderChannel } from '@whenready/channels';
import type { RoundActivities } from '@whenready/contracts/activities';
import { type Instant, isToBeAcknowledged, plusMinutes } from '@whenready/domain';
import { type Acknowledgement, AcknowledgementStore } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { type StrangersAnswer, strangersAnswer } from '../rounds/strangersAnswer.js';
import { CHANNELS } from './remind.service.js';

/** Injection token of today's service profiles. */
export const SHIPPED = Symbol('SHIPPED');

/** As many as are sent within the time of one attempt, however slow the provider is. */
const AT_MOST = 40;
/** For how long it is known who was told. */
const KEPT_MINUTES = 30 * 24 * 60;

/** Tells strangers that their message is here. */
@Injectable()
export class StrangersService implements Pick<RoundActivities, 'acknowledgeStrangers'> {
  private readonly logger = new Logger('Strangers');

  constructor(
    @Inject(AcknowledgementStore)
    private readonly store: Pick<AcknowledgementStore, 'next' | 'settle' | 'release' | 'forget'>,
    @Inject(SHIPPED) private readonly profiles: readonly ServiceProfile[],
    @Inject(CHANNELS) private readonly channels: readonly ReminderChannel[],
    @Inject(WORKER_CONFIG) private readonly config: Pick<WorkerConfig, 'MAIL_FROM'>,
  ) {}

  /**
   * Looks at everything that nobody has looked at. Each is claimed, then sent: whatever happens, nobody is told twice.
   * What certainly did not go is sent by a later round.
   */
  async acknowledgeStrangers(asOf: Instant): Promise<{ sent: number }> {
    const ours = [this.config.MAIL_FROM.replace(/^.*<|>\s*$/g, '').trim(), ...this.intakes()];
    const away: string[] = [];
    let [sent, tried] = [0, 0];
    while (tried < AT_MOST) {
      let answer: StrangersAnswer | null = null;
      const claim = await this.store.next(away, asOf, (message) => {
        if (!isToBeAcknowledged(message, ours, asOf)) return null;
        answer = strangersAnswer(message, message.profiles, this.profiles, this.channels, asOf);
        return answer?.period ?? null;
      });
      if (claim === null) break;
      if (!claim.claimed || answer === null) continue;
      tried += 1;
      const result = await this.send(claim, answer);
      if (result === 'away') away.push(claim.id);
      if (result === 'sent') sent += 1;
    }
    await this.store.forget(plusMinutes(asOf, -KEPT_MINUTES));
    return { sent };
  }

  private async send(claim: Acknowledgement, { channel, to, subject, text }: StrangersAnswer) {
    try {
      await channel.send({ claimId: claim.id, to, subject, text });
    } catch (error) {
      this.logger.warn({ message: claim.id, err: error }, 'A stranger may not have been told');
      if (error instanceof ProviderAway) {
        await this.store.release(claim);
        return 'away';
      }
      await this.store.settle(claim, error instanceof RefusedByProvider ? 'refused' : 'unknown');
      return 'not-sent';
    }
    await this.store.settle(claim, 'sent');
    return 'sent';
  }

  private intakes(): string[] {
    return this.profiles.flatMap(({ intake }) => (intake.email ? [intake.email] : []));
  }
}
