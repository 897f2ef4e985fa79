import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ProviderAway, type ReminderChannel } from '@whenready/channels';
import type { EffectActivities, RemindRequest, ReminderResult } from '@whenready/contracts/activities';
import type { DecisionProfile } from '@whenready/domain';
import { ClaimStore } from '@whenready/persistence';
import { claimed, type OurClaim } from '../reminders/claiming.js';
import { notSent, settlementOf, unknown } from '../reminders/outcome.js';
import { handed, type Handing } from '../reminders/sending.js';
import { PinnedProfiles } from '../store/pinnedProfiles.js';

/** Injection token of the {@link ReminderChannel}s. */
export const CHANNELS = Symbol('CHANNELS');

/** Pauses, in milliseconds, before the provider is tried again that could not be reached. */
const TRY_AGAIN_AFTER = [1_000, 3_000];

/** The port to people: a reminder is claimed, then sent, and never sent twice. */
@Injectable()
export class RemindService implements EffectActivities {
  private readonly logger = new Logger('Reminders');

  constructor(
    @Inject(ClaimStore) private readonly claims: Pick<ClaimStore, 'withLockedPerson'>,
    @Inject(PinnedProfiles) private readonly profiles: Pick<PinnedProfiles, 'of'>,
    @Inject(CHANNELS) private readonly channels: readonly ReminderChannel[],
  ) {}

  async remind(request: RemindRequest): Promise<ReminderResult> {
    const { caseId, reminder, profile } = request;
    const rules = await this.profiles.of(profile.code, profile.version);
    const found = await this.claims.withLockedPerson(caseId, reminder.participant, (locked) =>
      claimed(locked, request, this.channels, rules.hours),
    );
    if (found === null) return notSent('no-address');
    return 'claim' in found ? this.send(request, found, rules) : found;
  }

  /** From here on the claim is ours, and every end of it is told: a thrown error would leave it to be guessed at. */
  private async send(request: RemindRequest, ours: OurClaim, rules: DecisionProfile): Promise<ReminderResult> {
    for (const again of [...TRY_AGAIN_AFTER, null]) {
      const handing: Handing = { result: null };
      try {
        return await this.inLock(request, ours, rules, handing);
      } catch (error) {
        this.logger.warn({ caseId: request.caseId, claim: ours.claim.id, err: error }, 'A reminder met a problem');
        if (handing.result) return this.settled(request, ours, handing.result);
        if (!(error instanceof ProviderAway)) return this.settled(request, ours, unknown(ours.channel.code));
        if (again !== null) await pause(again);
      }
    }
    return this.settled(request, ours, notSent('provider-away', ours.channel.code));
  }

  private async inLock(request: RemindRequest, ours: OurClaim, rules: DecisionProfile, handing: Handing) {
    const { caseId, reminder } = request;
    const result = await this.claims.withLockedPerson(caseId, reminder.participant, (locked) =>
      handed(locked, request, ours, rules, handing),
    );
    return result ?? notSent('no-address', ours.channel.code);
  }

  /** Records a known end in a transaction of its own; where that fails too, the case still hears of it. */
  private async settled({ caseId, reminder }: RemindRequest, { claim }: OurClaim, result: ReminderResult) {
    await this.claims
      .withLockedPerson(caseId, reminder.participant, (locked) => locked.settle(claim.id, settlementOf(result, null)))
      .catch((error: unknown) => this.logger.error({ caseId, claim: claim.id, err: error }, 'A claim stays open'));
    return result;
  }
}
