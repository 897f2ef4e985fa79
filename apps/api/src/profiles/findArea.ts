import { findAreaBody, type FoundArea } from '@whenready/contracts';
import {
  type CalendarDay,
  ELSEWHERE,
  placesOf,
  type ReferralFacts,
  routeFor,
  type TriageReason,
} from '@whenready/domain';
import { decisionProfile, placesAt, type ServiceProfile } from '@whenready/profiles';
import { checked } from '../errors/zodFields.js';

type Place = Pick<ReferralFacts, 'council' | 'maybe'>;

/**
 * The place that a referral is about: its council where one is given, else what its postcode tells. The postcode
 * itself goes no further.
 */
export function placeOf(profile: ServiceProfile, given: { council?: string | null; postcode?: string | null }): Place {
  if (given.council) return { council: given.council };
  const places = given.postcode ? placesAt(profile, given.postcode) : [];
  const [only] = places;
  if (places.length === 1 && only !== undefined && only !== ELSEWHERE) return { council: only };
  return places.length === 0 ? { council: null } : { council: null, maybe: places };
}

const WHY_TRIAGE: Readonly<Record<TriageReason, string>> = {
  'unknown-area': 'This place is not known to lie in the area of the service.',
  'ambiguous-postcode': 'This postcode straddles areas: name the council, if it is known.',
  'contract-ended': 'Nobody has a contract there now.',
};

/**
 * Where a referral would go on that day.
 * @param body a postcode, a council, or both: then the council counts
 * @throws ApiProblem 422 where the postcode is none
 */
export function findArea(profile: ServiceProfile, body: unknown, day: CalendarDay): FoundArea {
  const place = placeOf(profile, checked(findAreaBody, body));
  const places = placesOf(place);
  const routing = routeFor(decisionProfile(profile), places, day);
  const councils = profile.areas
    .flatMap((area) => area.councils)
    .filter(({ code }) => places.includes(code))
    .map(({ code, name }) => ({ code, name }));
  const found = { councils, elsewhere: places.includes(ELSEWHERE) };
  if (routing.kind !== 'provider') {
    const triage = routing.kind === 'triage' ? routing.reason : 'unknown-area';
    const sentence = `${WHY_TRIAGE[triage]} The referral is kept and waits in triage.`;
    return { ...found, area: null, provider: null, contract: null, triage, sentence };
  }
  const area = named(profile.areas, routing.area);
  const provider = named(profile.providers, routing.provider);
  const sentence = `It goes to ${provider.name} (${area.name}).`;
  return { ...found, area, provider, contract: routing.contract, triage: null, sentence };
}

function named(list: readonly { code: string; name: string }[], code: string): { code: string; name: string } {
  return { code, name: list.find((one) => one.code === code)?.name ?? code };
}
