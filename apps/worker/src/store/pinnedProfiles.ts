import type { DecisionProfile } from '@whenready/domain';
import type { ProfileStore } from '@whenready/persistence';
import { decisionProfile, type ServiceProfile } from '@whenready/profiles';

/** What cases decide by, and how they write to people: the profile version that each is pinned to. */
export class PinnedProfiles {
  private readonly versions = new Map<string, ServiceProfile>();
  private readonly slices = new Map<string, DecisionProfile>();

  /**
   * @param shipped today's profiles
   * @param store where every version lies for good
   */
  constructor(
    shipped: readonly ServiceProfile[],
    private readonly store: Pick<ProfileStore, 'get'>,
  ) {
    for (const profile of shipped) this.versions.set(keyOf(profile.code, profile.version), profile);
  }

  /**
   * The slice that a case decides by.
   * @throws Error where nobody knows that version
   */
  async of(code: string, version: number): Promise<DecisionProfile> {
    const key = keyOf(code, version);
    const known = this.slices.get(key);
    if (known) return known;
    const slice = decisionProfile(await this.whole(code, version));
    this.slices.set(key, slice);
    return slice;
  }

  /**
   * A version as it was stored: an old one lacks what profiles have come to say since.
   * @throws Error where nobody knows that version
   */
  async whole(code: string, version: number): Promise<ServiceProfile> {
    const key = keyOf(code, version);
    const known = this.versions.get(key);
    if (known) return known;
    const body = await this.store.get(code, version);
    if (body === null) throw new Error(`There is no version ${version} of the service profile ${code}.`);
    this.versions.set(key, body as ServiceProfile);
    return body as ServiceProfile;
  }
}

const keyOf = (code: string, version: number): string => `${code}@${version}`;
