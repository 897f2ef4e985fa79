import { Inject, Injectable, Logger } from '@nestjs/common';
import { ProviderAway, RefusedByProvider, type ReminderChannel } from '@whenready/channels';
import type { RoundActivities } from '@whenready/contracts/activities';
import { dayOf, type Instant } from '@whenready/domain';
import { DraftExpiry, type DraftToNotice, type StaffMember, StaffStore } from '@whenready/persistence';
import { draftNotice } from '../rounds/draftNotice.js';
import { STAFF_CHANNEL } from './rounds.service.js';

/** The daily round of drafts. */
@Injectable()
export class DraftsService implements Pick<RoundActivities, 'expireDrafts'> {
  private readonly logger = new Logger('Drafts');

  constructor(
    @Inject(DraftExpiry) private readonly drafts: Pick<DraftExpiry, 'toNotice' | 'claim' | 'release' | 'expire'>,
    @Inject(StaffStore) private readonly staff: Pick<StaffStore, 'activeByIds' | 'list'>,
    @Inject(STAFF_CHANNEL) private readonly channel: Pick<ReminderChannel, 'send'>,
  ) {}

  /**
   * Tells owners, then deletes: a draft that nobody was told of in time is kept until its owner has had that time.
   * @throws ProviderAway where a notice was not sent because nothing could be, once every draft has been seen to: the
   * next attempt sends those that are missing
   */
  async expireDrafts(asOf: Instant): Promise<{ noticed: number; expired: number }> {
    let noticed = 0;
    let away: ProviderAway | null = null;
    for (const draft of await this.drafts.toNotice(asOf)) {
      const result = await this.tell(draft, asOf);
      if (result instanceof ProviderAway) away = result;
      if (result === 'sent') noticed += 1;
    }
    const expired = await this.drafts.expire(asOf);
    if (away) throw away;
    return { noticed, expired };
  }

  /** Claimed, then sent: whatever happens, a notice of the same end never goes twice. */
  private async tell(draft: DraftToNotice, asOf: Instant): Promise<'sent' | 'not-sent' | ProviderAway> {
    const reader = await this.readerOf(draft);
    if (!(await this.drafts.claim(draft, asOf))) return 'not-sent';
    if (!reader) {
      this.logger.warn({ draft: draft.id }, 'Nobody is there to be told that a draft will be deleted');
      await this.drafts.release(draft);
      return 'not-sent';
    }
    const { id, expiresAt } = draft;
    try {
      await this.channel.send({ claimId: `draft-${id}-${dayOf(expiresAt)}`, to: reader.email, ...words(draft) });
      return 'sent';
    } catch (error) {
      this.logger.warn({ draft: id, err: error }, 'A notice may not have been sent');
      if (error instanceof ProviderAway || error instanceof RefusedByProvider) await this.drafts.release(draft);
      return error instanceof ProviderAway ? error : 'not-sent';
    }
  }

  /** Its owner; where there is none any more, a supervisor of the service. */
  private async readerOf({ owner, profile }: DraftToNotice): Promise<StaffMember | null> {
    const [member] = owner === null ? [] : await this.staff.activeByIds([owner]);
    return member ?? (await this.staff.list({ role: 'supervisor', profile }))[0] ?? null;
  }
}

const words = ({ expiresAt }: DraftToNotice) => draftNotice(dayOf(expiresAt));
