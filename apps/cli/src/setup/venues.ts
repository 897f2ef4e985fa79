import type { Venue, VenueStore } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { idFrom } from './people.js';

type Place = Pick<Venue, 'name' | 'address' | 'neutral' | 'capacity' | 'access'>;

/** Two neutral places and one that is not, for each service. All are invented. */
const PLACES: readonly Place[] = [
  {
    name: 'Library, upstairs room',
    address: 'Upstairs room, 14 Market Place',
    neutral: true,
    capacity: 12,
    access: ['step-free', 'accessible-toilet', 'hearing-loop', 'separate-entrances'],
  },
  {
    name: 'Church hall',
    address: 'The hall, 3 Chapel Lane',
    neutral: true,
    capacity: 30,
    access: ['step-free', 'parking', 'separate-waiting-rooms'],
  },
  {
    name: 'Police station, interview room',
    address: '1 Bridge Street',
    neutral: false,
    capacity: 6,
    access: ['parking'],
  },
];

/** The id of the first neutral venue of a service, the same in every installation. */
export const firstVenue = (profile: string): string => venueId(profile, 0);

/** The venues of the demonstration, for the whole of each service. */
export const demoVenues = (profiles: readonly ServiceProfile[]): Venue[] =>
  profiles.flatMap(({ code }) =>
    PLACES.map((place, at) => ({ ...place, id: venueId(code, at), profile: code, provider: null, active: true })),
  );

/** Adds those that are not there yet; what somebody has changed stays. */
export async function putDemoVenues(store: VenueStore, venues: readonly Venue[]): Promise<void> {
  const known = new Set((await store.byIds(venues.map(({ id }) => id))).map(({ id }) => id));
  for (const venue of venues) if (!known.has(venue.id)) await store.put(venue);
}

const venueId = (profile: string, at: number): string => idFrom(`venue ${profile} ${at}`);
