import type { ServiceProfile } from '@whenready/profiles';
import { invalid } from '../errors/problems.js';

/**
 * The service that a body names.
 * @throws ApiProblem 422 naming the services there are
 */
export function serviceNamed(profiles: readonly ServiceProfile[], code: string): ServiceProfile {
  const service = profiles.find((each) => each.code === code);
  if (service) return service;
  const known = profiles.map((each) => each.code).join(', ');
  throw invalid([{ field: 'profile', message: `There is no such service; use one of: ${known}` }]);
}
