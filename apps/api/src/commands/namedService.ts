import { type CaseCommandName, serviceNamedIn } from '@whenready/contracts';
import type { CommandPayloads, DecisionProfile } from '@whenready/domain';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { noSuchService } from '../profiles/serviceNamed.js';

/**
 * The service that a command names, to hand a case to or share it with, as its payload carries it: whole for a
 * transfer, whose case decides by it. Nothing for commands that name none.
 * @param own what the case decides by: it stands for its own service, in the version that the case is pinned to
 * @throws ApiProblem 422 where there is no such service
 */
export function namedService(
  profiles: Pick<ProfileDirectory, 'today' | 'profiles'>,
  name: CaseCommandName,
  body: object,
  own: DecisionProfile,
): { to?: CommandPayloads['transfer']['to'] | CommandPayloads['share']['to'] } {
  const named = serviceNamedIn(body);
  if (named === undefined) return {};
  const to = named === null || named === own.code ? own : profiles.today(named);
  if (to) return { to: name === 'transfer' ? to : { code: to.code, areas: to.areas } };
  throw noSuchService(profiles.profiles);
}
