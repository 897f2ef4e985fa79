import type { VenueStore } from '@whenready/persistence';
import { invalid } from '../errors/problems.js';

/**
 * Looks up the venue that a command names, and adds to the command what its rule asks of it.
 * @param body a command's body; one that takes no venue asks nothing
 * @param profile code of the case's profile
 * @returns whether the venue is neutral ground; nothing for commands that take no venue
 * @throws ApiProblem 422 where it is not an active venue of the profile
 */
export async function venueFound(
  venues: Pick<VenueStore, 'byId'>,
  body: object,
  profile: string,
): Promise<{ neutral?: boolean }> {
  if (!('venue' in body)) return {};
  if (body.venue === null) return { neutral: false };
  const venue = await venues.byId(body.venue as string);
  if (!venue?.active || venue.profile !== profile)
    throw invalid([{ field: 'venue', message: 'This service has no such venue in use: choose one of its register' }]);
  return { neutral: venue.neutral };
}
