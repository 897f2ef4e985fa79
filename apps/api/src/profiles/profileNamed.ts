import type { DecisionProfile } from '@whenready/domain';
import { invalid } from '../errors/problems.js';
import type { ProfileDirectory } from './profileDirectory.js';

/**
 * What a new case of the named service decides by.
 * @throws ApiProblem 422 naming the services there are
 */
export function profileNamed(directory: Pick<ProfileDirectory, 'today' | 'profiles'>, code: string): DecisionProfile {
  const profile = directory.today(code);
  if (profile) return profile;
  const known = directory.profiles.map((each) => each.code).join(', ');
  throw invalid([{ field: 'profile', message: `There is no such service; use one of: ${known}` }]);
}
