import type { CalendarDay } from './calendar/types.js';
import type { ReferralFacts, Routing } from './case.js';
import type { DecisionProfile, ProfileArea, ProfileContract } from './profile.js';
import { type Refusal, refuse } from './refusal.js';

const runsOn = (contract: ProfileContract, day: CalendarDay): boolean =>
  contract.from <= day && (contract.to === null || day <= contract.to);

const toContract = (area: ProfileArea, contract: ProfileContract): Routing => ({
  kind: 'provider',
  area: area.code,
  provider: contract.provider,
  contract: contract.code,
});

/** A place outside of a service's area, as a council is named inside it. */
export const ELSEWHERE = 'elsewhere';

/** The places that a referral may be about: its council, or those that its postcode may lie in; none where unknown. */
export const placesOf = ({ council, maybe = [] }: Pick<ReferralFacts, 'council' | 'maybe'>): readonly string[] =>
  council === null ? maybe : [council];

/**
 * Where a referral goes: to the provider whose contract covers its area on that day; to triage where the area is
 * unknown, where the places it may be about lie in several, or where no contract runs. Never nowhere.
 * @param places codes of councils in the profile, or {@link ELSEWHERE}; several where it is one of them
 */
export function routeFor(profile: DecisionProfile, places: readonly string[], day: CalendarDay): Routing {
  const areas = new Set(places.map((place) => profile.areas.find(({ councils }) => councils.includes(place))));
  if (areas.size > 1) return { kind: 'triage', reason: 'ambiguous-postcode' };
  const [area] = areas;
  if (!area) return { kind: 'triage', reason: 'unknown-area' };
  const contract = area.contracts.find((each) => runsOn(each, day));
  return contract ? toContract(area, contract) : { kind: 'triage', reason: 'contract-ended' };
}

/**
 * The routing to a provider of a service that takes a case over.
 * @param area null where it follows: the provider works in one area, or in the council's
 * @returns a refusal as {@link providerFor} gives, and where the area does not follow
 */
export function destinationIn(
  to: DecisionProfile,
  area: string | null,
  provider: string,
  council: string | null,
  day: CalendarDay,
): Routing | Refusal {
  if (area !== null) return providerFor(to, area, provider, day);
  const areas = to.areas.filter(({ contracts }) => contracts.some((each) => each.provider === provider));
  const found = areas.find(({ councils }) => council !== null && councils.includes(council));
  const only = found ?? (areas.length === 1 ? areas[0] : undefined);
  if (only) return providerFor(to, only.code, provider, day);
  return areas.length === 0
    ? refuse('UNKNOWN_PROVIDER', 'That service has no such provider.', 'Choose one of its own.', 'provider')
    : refuse('UNKNOWN_AREA', 'This provider works in several areas.', 'Say in which area.', 'area');
}

/**
 * The routing to a provider that a person chose: by the running contract if there is one, else by its latest, so that
 * a case can go on after a contract's end.
 * @returns a refusal where the profile has no such area, or no such provider in it
 */
export function providerFor(
  profile: DecisionProfile,
  areaCode: string,
  provider: string,
  day: CalendarDay,
): Routing | Refusal {
  const area = profile.areas.find((each) => each.code === areaCode);
  if (!area)
    return refuse('UNKNOWN_AREA', 'This service has no such area.', 'Choose an area of the service profile.', 'area');
  const contracts = area.contracts.filter((each) => each.provider === provider);
  const contract = contracts.find((each) => runsOn(each, day)) ?? contracts.at(-1);
  return contract
    ? toContract(area, contract)
    : refuse(
        'UNKNOWN_PROVIDER',
        'This provider has no contract in that area.',
        'Choose a provider of that area.',
        'provider',
      );
}
