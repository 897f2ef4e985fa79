import { Injectable } from '@nestjs/common';
import { ApiClient } from './client.js';
import { ApiFailure } from './failure.js';
import type { ProfileCard, StaffCard, VenueCard } from './shapes.js';

/** Service profiles and colleagues, for labels and pick lists. */
export interface Directory {
  readonly profiles: readonly ProfileCard[];
  readonly staff: readonly StaffCard[];
  readonly venues: readonly VenueCard[];
}

@Injectable()
export class DirectoryReader {
  constructor(private readonly api: ApiClient) {}

  /** @throws ApiFailure where the api does not answer, or may not tell this person */
  async read(token: string): Promise<Directory> {
    const [profiles, staff, venues] = await Promise.all([
      this.profiles(token),
      this.unlessForbidden<StaffCard>(token, '/staff'),
      this.unlessForbidden<VenueCard>(token, '/venues'),
    ]);
    return { profiles, staff, venues };
  }

  /** Colleagues, or venues; none for those who may not see them, such as referrers. */
  private async unlessForbidden<T>(token: string, path: string): Promise<readonly T[]> {
    try {
      return await this.api.get<readonly T[]>(token, path);
    } catch (error) {
      if (error instanceof ApiFailure && error.status === 403) return [];
      throw error;
    }
  }

  /** The service profiles alone, for people who do not work on cases themselves. */
  profiles(token: string): Promise<readonly ProfileCard[]> {
    return this.api.get(token, '/profiles');
  }
}
