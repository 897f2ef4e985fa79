import { Injectable } from '@nestjs/common';
import { ApiClient } from './client.js';
import { ApiFailure } from './failure.js';
import type { ProfileCard, StaffCard } from './shapes.js';

/** Service profiles and colleagues, for labels and pick lists. */
export interface Directory {
  readonly profiles: readonly ProfileCard[];
  readonly staff: readonly StaffCard[];
}

@Injectable()
export class DirectoryReader {
  constructor(private readonly api: ApiClient) {}

  /** @throws ApiFailure where the api does not answer, or may not tell this person */
  async read(token: string): Promise<Directory> {
    const [profiles, staff] = await Promise.all([this.profiles(token), this.staff(token)]);
    return { profiles, staff };
  }

  /** Colleagues; none for those who may not see who they are, such as referrers. */
  private async staff(token: string): Promise<readonly StaffCard[]> {
    try {
      return await this.api.get<readonly StaffCard[]>(token, '/staff');
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
