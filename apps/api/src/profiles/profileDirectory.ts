import type { DecisionProfile } from '@whenready/domain';
import type { ProfileStore } from '@whenready/persistence';
import { decisionProfile, type ServiceProfile } from '@whenready/profiles';

/** The service profiles: today's, and those that older cases are pinned to. */
export class ProfileDirectory {
  private readonly slices = new Map<string, DecisionProfile>();

  /**
   * @param profiles today's
   * @param store where every version lies for good
   */
  constructor(
    readonly profiles: readonly ServiceProfile[],
    private readonly store: Pick<ProfileStore, 'get'>,
  ) {
    for (const profile of profiles) this.slices.set(`${profile.code}@${profile.version}`, decisionProfile(profile));
  }

  /** What a new case of this service decides by; null where there is no such service. */
  today(code: string): DecisionProfile | null {
    const profile = this.profiles.find((each) => each.code === code);
    return profile ? this.slices.get(`${code}@${profile.version}`)! : null;
  }

  /**
   * What a case decides by that is pinned to this version.
   * @throws Error where nobody knows that version
   */
  async pinned({ code, version }: { code: string; version: number }): Promise<DecisionProfile> {
    const key = `${code}@${version}`;
    const known = this.slices.get(key);
    if (known) return known;
    const body = await this.store.get(code, version);
    if (body === null) throw new Error(`There is no version ${version} of the service profile ${code}.`);
    const slice = decisionProfile(body as ServiceProfile);
    this.slices.set(key, slice);
    return slice;
  }
}
