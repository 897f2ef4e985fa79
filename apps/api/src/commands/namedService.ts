import { serviceNamedIn } from '@whenready/contracts';
import type { DecisionProfile } from '@whenready/domain';
import { invalid } from '../errors/problems.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';

/**
 * The service that a command names, to hand a case to or share it with; null for commands that name none.
 * @param own what the case decides by: it stands for its own service, in the version that the case is pinned to
 * @throws ApiProblem 422 where there is no such service
 */
export function namedService(
  profiles: Pick<ProfileDirectory, 'today' | 'profiles'>,
  body: object,
  own: DecisionProfile,
): DecisionProfile | null {
  const named = serviceNamedIn(body);
  if (named === undefined) return null;
  if (named === null || named === own.code) return own;
  const service = profiles.today(named);
  if (service) return service;
  const known = profiles.profiles.map(({ code }) => code).join(', ');
  throw invalid([{ field: 'profile', message: `There is no such service; use one of: ${known}` }]);
}
