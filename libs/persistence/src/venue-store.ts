import type { BookedKind, Instant, VenueAccess } from '@whenready/domain';
import { type DataSource, In, IsNull } from 'typeorm';
import { VenueRow } from './entities/index.js';
import { rowsOf } from './prepared.js';

/** A place where people meet. */
export interface Venue {
  readonly id: string;
  /** Code of the service profile whose cases may meet there. */
  readonly profile: string;
  /** Whose it is; null for the whole service's. */
  readonly provider: string | null;
  readonly name: string;
  readonly address: string;
  /** Neither side's ground. */
  readonly neutral: boolean;
  /** People, those who work there included. */
  readonly capacity: number;
  readonly access: VenueAccess[];
  /** One that is no longer used is kept, for the sessions that took place there. */
  readonly active: boolean;
}

/** A room or a colleague that is in a session at some time. */
export interface Taken {
  readonly kind: BookedKind;
  readonly id: string;
}

const TAKEN = {
  name: 'taken-between',
  text: `
    SELECT DISTINCT kind, resource AS id FROM bookings
    WHERE kind IN ('venue', 'staff') AND during && tstzrange($1, $2) AND (case_id::text, session) IS DISTINCT FROM ($3, $4)`,
};

/** The register of venues, and what sessions take up. */
export class VenueStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The venue with this id, active or not. */
  async byId(id: string): Promise<Venue | null> {
    return this.dataSource.getRepository(VenueRow).findOneBy({ id });
  }

  /**
   * The venues of some services, by name.
   * @param filter.provider its own venues, and those of the whole service; null for all
   */
  async list({ profile, provider }: { profile: string | null; provider: string | null }): Promise<Venue[]> {
    const ofProfile = profile === null ? {} : { profile };
    const where =
      provider === null ? ofProfile : [provider, null].map((one) => ({ ...ofProfile, provider: one ?? IsNull() }));
    return this.dataSource.getRepository(VenueRow).find({ where, order: { name: 'ASC', id: 'ASC' } });
  }

  /** Those of these ids that are venues. */
  async byIds(ids: readonly string[]): Promise<Venue[]> {
    return this.dataSource.getRepository(VenueRow).findBy({ id: In([...ids]) });
  }

  /** Adds a venue, or brings what is known of it up to date. */
  async put(venue: Venue): Promise<void> {
    await this.dataSource.getRepository(VenueRow).upsert(venue, ['id']);
  }

  /**
   * The rooms and colleagues that are in a session at any time between two moments, in UTC.
   * @param except a session that does not count, for it is to be moved
   */
  async taken(from: Instant, to: Instant, except?: { caseId: string; session: string }): Promise<Taken[]> {
    return rowsOf<Taken & Record<string, unknown>>(this.dataSource, TAKEN, [
      from,
      to,
      except?.caseId ?? '',
      except?.session ?? '',
    ]);
  }
}
