import { readPostcode } from '@whenready/domain/postcode';
import type { ServiceProfile } from './schema/profile.js';

/**
 * The places in which a postcode may lie, as the profile's table tells: several where it straddles councils. What is
 * told of its sector goes before what is told of its outcode.
 * @param postcode a whole postcode, or its first half, however it was typed
 * @returns codes of councils, or `elsewhere` for what lies outside the service's area; none where it is unknown
 */
export function placesAt({ postcodes }: Pick<ServiceProfile, 'postcodes'>, postcode: string): readonly string[] {
  const read = readPostcode(postcode);
  if (!read) return [];
  const told = (part: string | null) => postcodes.places.find(({ of }) => part !== null && of.includes(part));
  return (told(read.sector) ?? told(read.outcode))?.councils ?? [];
}
