import type { CaseSummary, CaseView, TimelineEntry } from '@whenready/contracts';
import { allowedCommands, deadlines, describe, type Instant, type StaffRole } from '@whenready/domain';
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
   * @param role the caller's: it says which commands are allowed
   */
  async view(found: FoundCase, role: StaffRole): Promise<CaseView> {
    const profile = await this.profiles.pinned(found.profile);
    const people = found.people.map(({ id, name, email, phone }) => ({ id, name, email, phone }));
    return {
      ...summarise(found.case, profile, this.clock(found.lastEventAt)),
      openedAt: found.openedAt,
      case: found.case,
      people,
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
