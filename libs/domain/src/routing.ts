import type { CalendarDay } from './calendar/types.js';
import type { Routing } from './case.js';
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

/**
 * Where a referral goes: to the provider whose contract covers its council on that day; to triage where the area is
 * unknown or no contract runs. Never nowhere.
 * @param council the council's code in the profile; null where it is not known
 */
export function routeFor(profile: DecisionProfile, council: string | null, day: CalendarDay): Routing {
  const area = profile.areas.find((each) => council !== null && each.councils.includes(council));
  if (!area) return { kind: 'triage', reason: 'unknown-area' };
  const contract = area.contracts.find((each) => runsOn(each, day));
  return contract ? toContract(area, contract) : { kind: 'triage', reason: 'contract-ended' };
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
