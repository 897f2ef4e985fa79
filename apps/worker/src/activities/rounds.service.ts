import { Inject, Injectable, Logger } from '@nestjs/common';
import { ProviderAway, type ReminderChannel } from '@whenready/channels';
import type { RoundActivities } from '@whenready/contracts/activities';
import { dayOf, ourDays, type CalendarDay, type Instant } from '@whenready/domain';
import { CaseReader, DigestStore, StaffStore, type StaffMember, type StoredCase } from '@whenready/persistence';
import { digestOf, type StalledLine } from '../rounds/digest.js';
import { PinnedProfiles } from '../store/pinnedProfiles.js';

/** Injection token of the channel that staff are written to in. */
export const STAFF_CHANNEL = Symbol('STAFF_CHANNEL');

/** The rounds that a Schedule starts. */
@Injectable()
export class RoundsService implements Pick<RoundActivities, 'sendStalledDigest'> {
  private readonly logger = new Logger('Rounds');

  constructor(
    @Inject(StaffStore) private readonly staff: Pick<StaffStore, 'list'>,
    @Inject(CaseReader) private readonly reader: Pick<CaseReader, 'stalled'>,
    @Inject(DigestStore) private readonly digests: Pick<DigestStore, 'claim' | 'release'>,
    @Inject(PinnedProfiles) private readonly profiles: Pick<PinnedProfiles, 'of'>,
    @Inject(STAFF_CHANNEL) private readonly channel: Pick<ReminderChannel, 'send'>,
  ) {}

  /**
   * @throws ProviderAway where a digest was not sent because nothing could be, once everyone has been tried: the next
   * attempt sends those that are missing
   */
  async sendStalledDigest(asOf: Instant): Promise<{ supervisors: number; cases: number }> {
    const told = { supervisors: 0, cases: 0 };
    let away: ProviderAway | null = null;
    for (const supervisor of await this.staff.list({ role: 'supervisor' })) {
      const stalled = await this.reader.stalled(viewerOf(supervisor));
      const lines = (await Promise.all(stalled.map((each) => this.line(each, asOf)))).flat();
      if (lines.length === 0) continue;
      const result = await this.tell(supervisor, lines, dayOf(asOf));
      if (result instanceof ProviderAway) away = result;
      if (result !== 'sent') continue;
      told.supervisors += 1;
      told.cases += lines.length;
    }
    if (away) throw away;
    return told;
  }

  /** Claimed, then sent: a second round of the same day sends nothing but what certainly did not go. */
  private async tell(
    { id, email }: StaffMember,
    lines: readonly StalledLine[],
    day: CalendarDay,
  ): Promise<'sent' | 'not-sent' | ProviderAway> {
    if (!(await this.digests.claim(day, id))) return 'not-sent';
    try {
      await this.channel.send({ claimId: `stalled-${day}-${id}`, to: email, ...digestOf(lines) });
      return 'sent';
    } catch (error) {
      this.logger.warn({ supervisor: id, day, err: error }, 'A digest may not have been sent');
      if (!(error instanceof ProviderAway)) return 'not-sent';
      await this.digests.release(day, id);
      return error;
    }
  }

  private async line({ case: theCase }: StoredCase, asOf: Instant): Promise<StalledLine[]> {
    const { reference, profile, stage } = theCase;
    const { hours, serviceLevels } = await this.profiles.of(profile.code, profile.version);
    const reasons = theCase.stalled?.reasons ?? [];
    if (stage === 'closed') return reasons.length > 0 ? [{ reference, ourDays: 0, serviceLevel: 0, reasons }] : [];
    return [{ reference, ourDays: ourDays(theCase, hours, asOf), serviceLevel: serviceLevels[stage], reasons }];
  }
}

const viewerOf = ({ id, role, provider, profile }: StaffMember) => ({ staffId: id, role, provider, profile });
