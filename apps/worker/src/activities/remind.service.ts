import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ProviderAway, type ReminderChannel } from '@whenready/channels';
import type { EffectActivities, RemindRequest, ReminderResult } from '@whenready/contracts/activities';
import { CHANNELS as CHANNEL_CODES, type DueReminder, fallenDue } from '@whenready/domain';
import { type Claim, ClaimStore, type LockedPerson } from '@whenready/persistence';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { claimed, keyOf, type OurClaim } from '../reminders/claiming.js';
import { lookUp } from '../reminders/lookUp.js';
import { away, notSent, resultOf, settlementOf, taken, unknown } from '../reminders/outcome.js';
import { rulesOf, type SendingRules } from '../reminders/rules.js';
import { type AnotherWay, handed, type Handing } from '../reminders/sending.js';
import { PinnedProfiles } from '../store/pinnedProfiles.js';

/** Injection token of the {@link ReminderChannel}s. */
export const CHANNELS = Symbol('CHANNELS');

/** Pauses, in milliseconds, before the provider is tried again that could not be reached. */
const TRY_AGAIN_AFTER = [1_000, 3_000];

/** The provider does not know the message, and may still be taking it: it is looked up again later. */
class StillOnItsWay extends Error {
  override readonly name = 'StillOnItsWay';
}

/** The port to people: a message is claimed, then sent, and never sent twice. */
@Injectable()
export class RemindService implements EffectActivities {
  private readonly logger = new Logger('Reminders');

  constructor(
    @Inject(ClaimStore) private readonly claims: Pick<ClaimStore, 'withLockedPerson'>,
    @Inject(PinnedProfiles) private readonly profiles: Pick<PinnedProfiles, 'whole'>,
    @Inject(CHANNELS) private readonly channels: readonly ReminderChannel[],
    @Inject(WORKER_CONFIG) private readonly config: Pick<WorkerConfig, 'PUBLIC_URL'>,
  ) {}

  async remind(asked: RemindRequest): Promise<ReminderResult> {
    const request = { ...asked, reminder: inFull(asked.reminder) };
    const { code, version } = request.profile;
    const rules = rulesOf(await this.profiles.whole(code, version), this.channels);
    for (const _turn of CHANNEL_CODES) {
      const first = await this.locked(request, (locked) => claimed(locked, request, rules, this.config.PUBLIC_URL));
      if (first === null) return notSent('no-address');
      if ('outcome' in first) return first;
      const result =
        'doubtful' in first ? await this.lookedUp(request, first.doubtful) : await this.send(request, first, rules);
      if (result !== 'another-way') return result;
    }
    return notSent('no-other-way');
  }

  /** From here on the claim is ours: every end of it is told, or it is looked up by the next attempt. */
  private async send(
    request: RemindRequest,
    ours: OurClaim,
    rules: SendingRules,
  ): Promise<ReminderResult | AnotherWay> {
    const { claim, channel } = ours;
    if (request.reminder.away > 0 && (await channel.find(claim.id)) === 'taken')
      return this.settled(request, claim, taken(channel), claim.id);
    for (const again of [...TRY_AGAIN_AFTER, null]) {
      const handing: Handing = { asked: false, result: null, reference: null };
      try {
        const result = await this.locked(request, (locked) => handed(locked, request, ours, rules, handing));
        return result ?? notSent('no-address');
      } catch (error) {
        this.logger.warn({ caseId: request.caseId, claim: claim.id, err: error }, 'A reminder met a problem');
        if (handing.result) return this.settled(request, claim, handing.result, handing.reference);
        if (handing.asked) return this.lookedUp(request, claim);
        if (!(error instanceof ProviderAway)) {
          await this.takenBack(request, claim);
          throw error;
        }
        if (again !== null) await pause(again);
      }
    }
    await this.takenBack(request, claim);
    return away(channel.code);
  }

  /** Nobody knows whether a message was handed over: its provider may. */
  private async lookedUp(request: RemindRequest, claim: Claim): Promise<ReminderResult> {
    const channel = this.channelOf(claim, await this.profiles.whole(request.profile.code, request.profile.version));
    const told = await lookUp(channel, claim);
    if (told === 'not-yet') throw new StillOnItsWay('The provider does not know the message yet');
    if (told === 'taken' && channel) return this.settled(request, claim, taken(channel), claim.id);
    if (told === 'cannot-tell') return this.settled(request, claim, unknown(claim.channel), null);
    await this.takenBack(request, claim);
    return away(claim.channel);
  }

  private channelOf(claim: Claim, profile: Parameters<typeof rulesOf>[0]): ReminderChannel | undefined {
    return rulesOf(profile, this.channels).channels.find(({ code }) => code === claim.channel);
  }

  /** Records a known end in a transaction of its own; where that fails too, the case still hears of it. */
  private async settled(request: RemindRequest, claim: Claim, result: ReminderResult, reference: string | null) {
    const settling = this.locked(request, async (locked) => {
      const found = await locked.find(keyOf(request, claim.channel));
      if (found && found.state !== 'sending' && found.state !== 'unknown') return resultOf(found);
      await locked.settle(claim.id, settlementOf(result, reference));
      return result;
    });
    return (await settling.catch((error: unknown) => this.staysOpen(request, claim, error))) ?? result;
  }

  /** Takes a claim back of which nothing was handed over; one that stays is looked up by the next attempt. */
  private async takenBack(request: RemindRequest, claim: Claim): Promise<void> {
    await this.locked(request, (locked) => locked.release(claim.id)).catch((error: unknown) =>
      this.staysOpen(request, claim, error),
    );
  }

  private staysOpen({ caseId }: RemindRequest, { id }: Claim, error: unknown): null {
    this.logger.error({ caseId, claim: id, err: error }, 'A claim stays open');
    return null;
  }

  private locked<T>(
    { caseId, reminder }: RemindRequest,
    work: (locked: LockedPerson) => Promise<T>,
  ): Promise<T | null> {
    return this.claims.withLockedPerson(caseId, reminder.participant, work);
  }
}

/** One that fell due under an older version does not tell what became of it since: nothing did. */
const inFull = (reminder: DueReminder): DueReminder => ({ ...fallenDue(reminder, reminder.dueAt), ...reminder });
