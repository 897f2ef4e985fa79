import { type ProfileStore } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { refused } from '../problem.js';

/**
 * Puts each profile's version into the table of versions, where it stays as it is for ever.
 * @throws Problem naming the profile whose content changed while its version did not
 */
export async function putProfiles(store: ProfileStore, profiles: readonly ServiceProfile[]): Promise<void> {
  for (const profile of profiles)
    await store.put(profile.code, profile.version, profile).catch((error: Error) => {
      if (error.name !== 'ProfileVersionTaken') throw error;
      throw refused(
        'PROFILE_VERSION_TAKEN',
        `Version ${profile.version} of the profile ${profile.code} is in use with other content.`,
        'Give the changed profile the next version number: running cases keep theirs.',
      );
    });
}
