import type { CaseSummary, CaseView, HoldingView, TimelineEntry } from '@whenready/contracts';
import {
  allowedCommands,
  type CaseEvent,
  clockDays,
  dayOf,
  deadlines,
  describe,
  type Instant,
  ownership,
  sayCode,
  sayDay,
  type Turning,
  whyWaitingFor,
} from '@whenready/domain';
import {
  type FoundCase,
  type StaffMember,
  type StaffStore,
  type StoredCase,
  type StoredEvent,
  summarise,
} from '@whenready/persistence';
import { mayGive } from '../commands/guests.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import type { CaseClock } from '../time/caseClock.js';

/** Cases as the API shows them, looked at by the case's clock. */
export class CaseViews {
  constructor(
    private readonly profiles: Pick<ProfileDirectory, 'pinned' | 'profiles'>,
    private readonly clock: CaseClock,
    private readonly staff: Pick<StaffStore, 'byId'>,
  ) {}

  /**
   * What a list shows of a case.
   * @param now the case's clock, where it is known better than by its last event
   */
  async summary(stored: StoredCase, now: Instant = this.clock(stored.lastEventAt)): Promise<CaseSummary> {
    return summarise(stored.case, await this.profiles.pinned(stored.profile), now);
  }

  /** What a list shows of a case to whoever referred it: how far it is, and nothing of what its people chose. */
  async outline(stored: StoredCase): Promise<CaseSummary> {
    const summary = await this.summary(stored);
    const sentence = `In ${sayCode(summary.stage)} since ${sayDay(dayOf(summary.stageSince))}.`;
    const nobody = { onWhom: { kind: 'nobody' }, until: null, next: sentence, whoseChoice: 'none' } as const;
    return {
      ...summary,
      nextDeadline: null,
      stalledSince: null,
      whyWaiting: { ...nobody, since: summary.stageSince, sentence },
    };
  }

  /**
   * Who has had a case, with the names of people and providers.
   * @param journal all of its events, oldest first
   */
  async ownership(journal: readonly CaseEvent[]): Promise<HoldingView[]> {
    const holdings = ownership(journal);
    const ids = holdings.flatMap(({ as, who, began, ended }) => [
      ...(as === 'coordinator' ? [who] : []),
      ...[began, ended].flatMap((turning) => (turning?.by.kind === 'staff' ? [turning.by.id] : [])),
    ]);
    const staff = await Promise.all([...new Set(ids)].map((id) => this.staff.byId(id)));
    const providers = this.profiles.profiles.flatMap((profile) => profile.providers);
    const person = (id: string) => staff.find((each) => each?.id === id)?.name ?? 'A former colleague';
    const turned = ({ at, by, why }: Turning) => ({
      at,
      by:
        by.kind === 'staff'
          ? { kind: by.kind, name: person(by.id), role: by.role }
          : { kind: by.kind, name: 'Whenready', role: null },
      why,
    });
    return holdings.map(({ as, who, profile, began, ended }) => ({
      as,
      who,
      name: as === 'coordinator' ? person(who) : (providers.find(({ code }) => code === who)?.name ?? who),
      profile,
      began: turned(began),
      ended: ended && turned(ended),
    }));
  }

  /**
   * What a case's page shows.
   * @param journal all of its events, oldest first
   * @param caller their role says which commands are allowed, and whether the case is theirs or shared with them
   * @param others those of the cases it is linked with that the caller may see
   */
  async view(
    found: FoundCase,
    journal: readonly CaseEvent[],
    caller: Caller,
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
      people: found.people.map(({ id, name, spokesperson, email, phone, address, wordsToAvoid, checkWordAgreed }) => ({
        id,
        name,
        spokesperson,
        email,
        phone,
        address,
        wordsToAvoid,
        checkWordAgreed,
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
      allowedCommands: allowedCommands(found.case, profile, caller.role).filter(({ name }) =>
        mayGive(caller, name, found, found.case.shares),
      ),
    };
  }
}

type Caller = Pick<StaffMember, 'role' | 'profile' | 'provider'>;

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
