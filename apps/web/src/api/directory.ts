import { Injectable } from '@nestjs/common';
import { ApiClient } from './client.js';
import type { ProfileCard, StaffCard } from './shapes.js';

/** Service profiles and colleagues, for labels and pick lists. */
export interface Directory {
  readonly profiles: readonly ProfileCard[];
  readonly staff: readonly StaffCard[];
}

/** A list as it comes, or inside a page of a longer one. */
type Listed<T> = readonly T[] | { readonly items: readonly T[] };

const itemsOf = <T>(listed: Listed<T>): readonly T[] => ('items' in listed ? listed.items : listed);

@Injectable()
export class DirectoryReader {
  constructor(private readonly api: ApiClient) {}

  /** @throws ApiFailure where the api does not answer, or may not tell this person */
  async read(token: string): Promise<Directory> {
    const [profiles, staff] = await Promise.all([
      this.api.get<Listed<ProfileCard>>(token, '/profiles'),
      this.api.get<Listed<StaffCard>>(token, '/staff'),
    ]);
    return { profiles: itemsOf(profiles), staff: itemsOf(staff) };
  }

  /** The service profiles alone, for people who do not work on cases themselves. */
  async profiles(token: string): Promise<readonly ProfileCard[]> {
    return itemsOf(await this.api.get<Listed<ProfileCard>>(token, '/profiles'));
  }
}
