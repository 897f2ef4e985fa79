import type { CaseSummary, CaseView, TimelineEntry } from '@whenready/contracts';
import {
  allowedCommands,
  type CaseEvent,
  clockDays,
  deadlines,
  describe,
  type Instant,
  type StaffRole,
  whyWaitingFor,
} from '@whenready/domain';
import { type FoundCase, type StoredCase, type StoredEvent, summarise } from '@whenready/persistence';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import type { CaseClock } from '../time/caseClock.js';

/** Cases as the API shows them, looked at by the case's clock. */
export class CaseViews {
  constructor(
    private readonly profiles: Pick<ProfileDirectory, 'pinned'>,
    private readonly clock: CaseClock,
  ) {}

  /**
   * What a list shows of a case.
   * @param now the case's clock, where it is known better than by its last event
   */
  async summary(stored: StoredCase, now: Instant = this.clock(stored.lastEventAt)): Promise<CaseSummary> {
    return summarise(stored.case, await this.profiles.pinned(stored.profile), now);
  }

  /**
   * What a case's page shows.
   * @param journal all of its events, oldest first
   * @param role the caller's: it says which commands are allowed
   * @param others those of the cases it is linked with that the caller may see
   */
  async view(
    found: FoundCase,
    journal: readonly CaseEvent[],
    role: StaffRole,
    others: readonly StoredCase[] = [],
  ): Promise<CaseView> {
    const profile = await this.profiles.pinned(found.profile);
    const now = this.clock(found.lastEventAt);
    const ledger = clockDays(journal, profile.hours, now);
    const daysOf = new Map(ledger.people.map(({ participant, days }) => [participant, days]));
    return {
      ...summarise(found.case, profile, now),
      openedAt: found.openedAt,
      case: found.case,
      people: found.people.map(({ id, name, email, phone }) => ({
        id,
        name,
        email,
        phone,
        whyWaiting: whyWaitingFor(found.case, id, profile, now),
        clockDays: daysOf.get(id) ?? null,
      })),
      clockDays: ledger.case,
      crimeReference: found.crimeReference,
      links: found.case.links.map(({ other, kind, since }) => {
        const seen = others.find(({ id }) => id === other);
        return { id: other, kind, since, reference: seen?.reference ?? null, stage: seen?.stage ?? null };
      }),
      nextDeadlines: deadlines(found.case, profile),
      allowedCommands: allowedCommands(found.case, profile, role),
    };
  }
}

/** A journal event as the timeline tells it. */
export function timelineEntry({ event, actorName, actorRole, text }: StoredEvent): TimelineEntry {
  const name = actorName ?? (event.by.kind === 'system' ? 'Whenready' : 'A former colleague');
  return {
    revision: event.revision,
    type: event.type,
    what: describe(event),
    at: event.at,
    by: { kind: event.by.kind, name, role: actorRole },
    text,
    data: event.data,
  };
}
