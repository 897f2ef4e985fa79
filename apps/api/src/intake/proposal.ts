import type { ServiceProfile } from '@whenready/profiles';
import { placeOf } from '../profiles/findArea.js';
import type { FormFacts } from './labelledForm.js';

type Place = { readonly council?: string; readonly postcode?: string };

/** The council of a postcode where that is certain; else the postcode itself, for the form that asks. */
export function placeIn(profile: ServiceProfile, postcode: string | null | undefined): Place {
  if (!postcode) return {};
  const { council } = placeOf(profile, { postcode });
  return council ? { council } : { postcode };
}

/** The body of a draft out of a mail: what its form says for certain, and nothing else. */
export function proposedBody(profile: ServiceProfile, { postcode, participants, ...facts }: FormFacts) {
  return {
    profile: profile.code,
    channel: 'email',
    ...facts,
    ...placeIn(profile, postcode),
    ...(participants.length > 0 ? { participants } : {}),
  };
}
