import { Inject, Injectable, Logger } from '@nestjs/common';
import { ProviderAway, type ReminderChannel } from '@whenready/channels';
import type { RoundActivities } from '@whenready/contracts/activities';
import { dayOf, isWorkingDay, ourDays, type CalendarDay, type Instant, type StaffRole } from '@whenready/domain';
import {
  CaseReader,
  DigestStore,
  StaffStore,
  TaskReader,
  type StaffMember,
  type StoredCase,
  type TasksOfCase,
} from '@whenready/persistence';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { digestOf, type Digest, type StalledLine, type TasksLine } from '../rounds/digest.js';
import { PinnedProfiles } from '../store/pinnedProfiles.js';

/** Injection token of the channel that staff are written to in. */
export const STAFF_CHANNEL = Symbol('STAFF_CHANNEL');

/** Those who are told in the morning of their tasks, or of what went up the ladder to them. */
const TOLD: readonly StaffRole[] = ['coordinator', 'supervisor', 'service-lead'];

/** The rounds that a Schedule starts. */
@Injectable()
export class RoundsService implements Pick<RoundActivities, 'sendStalledDigest'> {
  private readonly logger = new Logger('Rounds');

  constructor(
    @Inject(StaffStore) private readonly staff: Pick<StaffStore, 'list'>,
    @Inject(CaseReader) private readonly reader: Pick<CaseReader, 'stalled'>,
    @Inject(TaskReader) private readonly tasks: Pick<TaskReader, 'asked'>,
    @Inject(DigestStore) private readonly digests: Pick<DigestStore, 'claim' | 'release'>,
    @Inject(PinnedProfiles) private readonly profiles: Pick<PinnedProfiles, 'of'>,
    @Inject(STAFF_CHANNEL) private readonly channel: Pick<ReminderChannel, 'send'>,
    @Inject(WORKER_CONFIG) private readonly config: Pick<WorkerConfig, 'PUBLIC_URL'>,
  ) {}

  /**
   * Of each case its own service's working days count: on others nobody is told of it.
   * @throws ProviderAway where a digest was not sent because nothing could be, once everyone has been tried: the next
   * attempt sends those that are missing
   */
  async sendStalledDigest(asOf: Instant): Promise<{ people: number; cases: number; tasks: number }> {
    const told = { people: 0, cases: 0, tasks: 0 };
    let away: ProviderAway | null = null;
    for (const role of TOLD)
      for (const member of await this.staff.list({ role })) {
        const digest = await this.digest(member, asOf);
        if (digest.stalled.length + digest.tasks.length === 0) continue;
        const result = await this.tell(member, digest, dayOf(asOf));
        if (result instanceof ProviderAway) away = result;
        if (result !== 'sent') continue;
        told.people += 1;
        told.cases += digest.stalled.length;
        told.tasks += digest.tasks.reduce((sum, { count }) => sum + count, 0);
      }
    if (away) throw away;
    return told;
  }

  /** What someone is told in the morning: a supervisor of stalled cases too. */
  private async digest(member: StaffMember, asOf: Instant): Promise<Digest> {
    const viewer = viewerOf(member);
    const stalled = member.role === 'supervisor' ? await this.reader.stalled(viewer) : [];
    const asked = await this.tasks.asked(viewer, dayOf(asOf));
    return {
      own: member.role === 'coordinator',
      tasks: (await Promise.all(asked.map((each) => this.tasksLine(each, asOf)))).flat(),
      stalled: (await Promise.all(stalled.map((each) => this.stalledLine(each, asOf)))).flat(),
    };
  }

  /** Claimed, then sent: a second round of the same day sends nothing but what certainly did not go. */
  private async tell(
    { id, email }: StaffMember,
    digest: Digest,
    day: CalendarDay,
  ): Promise<'sent' | 'not-sent' | ProviderAway> {
    if (!(await this.digests.claim(day, id))) return 'not-sent';
    try {
      await this.channel.send({ claimId: `digest-${day}-${id}`, to: email, ...digestOf(digest) });
      return 'sent';
    } catch (error) {
      this.logger.warn({ staff: id, day, err: error }, 'A digest may not have been sent');
      if (!(error instanceof ProviderAway)) return 'not-sent';
      await this.digests.release(day, id);
      return error;
    }
  }

  private async tasksLine(tasks: TasksOfCase, asOf: Instant): Promise<TasksLine[]> {
    const { caseId, reference, profileCode, profileVersion, count, since } = tasks;
    const { hours } = await this.profiles.of(profileCode, profileVersion);
    const url = new URL(`/cases/${caseId}`, this.config.PUBLIC_URL).href;
    return isWorkingDay(dayOf(asOf), hours) ? [{ reference, count, since, url }] : [];
  }

  private async stalledLine({ case: theCase }: StoredCase, asOf: Instant): Promise<StalledLine[]> {
    const { reference, profile, stage } = theCase;
    const { hours, serviceLevels } = await this.profiles.of(profile.code, profile.version);
    const reasons = theCase.stalled?.reasons ?? [];
    if (!isWorkingDay(dayOf(asOf), hours)) return [];
    if (stage === 'closed') return reasons.length > 0 ? [{ reference, ourDays: 0, serviceLevel: 0, reasons }] : [];
    return [{ reference, ourDays: ourDays(theCase, hours, asOf), serviceLevel: serviceLevels[stage], reasons }];
  }
}

const viewerOf = ({ id, role, provider, profile }: StaffMember) => ({ staffId: id, role, provider, profile });
