import type { DecisionProfile } from '@whenready/domain';
import type { ProfileStore } from '@whenready/persistence';
import { decisionProfile, type ServiceProfile } from '@whenready/profiles';

/** What cases decide by: the slice of the profile version that each is pinned to. */
export class PinnedProfiles {
  private readonly slices = new Map<string, DecisionProfile>();

  /**
   * @param shipped today's profiles
   * @param store where every version lies for good
   */
  constructor(
    shipped: readonly ServiceProfile[],
    private readonly store: Pick<ProfileStore, 'get'>,
  ) {
    for (const profile of shipped) this.slices.set(keyOf(profile.code, profile.version), decisionProfile(profile));
  }

  /**
   * @throws Error where nobody knows that version
   */
  async of(code: string, version: number): Promise<DecisionProfile> {
    const key = keyOf(code, version);
    const known = this.slices.get(key);
    if (known) return known;
    const body = await this.store.get(code, version);
    if (body === null) throw new Error(`There is no version ${version} of the service profile ${code}.`);
    const slice = decisionProfile(body as ServiceProfile);
    this.slices.set(key, slice);
    return slice;
  }
}

const keyOf = (code: string, version: number): string => `${code}@${version}`;
