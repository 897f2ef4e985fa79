import type { ServiceProfile } from '@whenready/profiles';
import type { ApiProblem } from '../errors/apiProblem.js';
import { invalid } from '../errors/problems.js';

/**
 * The service that a body names.
 * @throws ApiProblem 422 naming the services there are
 */
export function serviceNamed(profiles: readonly ServiceProfile[], code: string): ServiceProfile {
  const service = profiles.find((each) => each.code === code);
  if (service) return service;
  throw noSuchService(profiles);
}

/** The problem of a body that names a service which is not there. */
export function noSuchService(profiles: readonly Pick<ServiceProfile, 'code'>[]): ApiProblem {
  const known = profiles.map((each) => each.code).join(', ');
  return invalid([{ field: 'profile', message: `There is no such service; use one of: ${known}` }]);
}
