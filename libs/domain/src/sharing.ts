import { addDays, dayOf, instantAt, opensOn } from './calendar/index.js';
import type { Case, Share } from './case.js';
import type { DecisionProfile, ProfileArea } from './profile.js';
import type { Deadline } from './waiting.js';

/** Days before the last day of a share on which its coordinator is asked whether it goes on. An assumption. */
const ASK_DAYS_BEFORE = 7;

/** Whether a provider works for a service, in whatever area and whenever its contract ran. */
export const worksFor = ({ areas }: { readonly areas: readonly ProfileArea[] }, provider: string): boolean =>
  areas.some((area) => area.contracts.some((contract) => contract.provider === provider));

/** The share with a provider of a service; undefined where there is none. */
export const shareWith = (theCase: Case, profile: string, provider: string): Share | undefined =>
  theCase.shares.find((share) => share.profile === profile && share.provider === provider);

/** Whether a provider of a service has the case: it is with them, and not merely shared. */
export const isWith = ({ profile, routing }: Case, service: string, provider: string): boolean =>
  profile.code === service && routing.kind === 'provider' && routing.provider === provider;

/** What falls due for shares: asking whether one goes on, a week before its last day; and its end, at midnight. */
export function ofShares({ shares }: Case, profile: DecisionProfile): Deadline[] {
  return shares.flatMap((share) => {
    if (share.until === null) return [];
    const asked = addDays(share.until, -ASK_DAYS_BEFORE);
    const end: Deadline = {
      kind: 'share-ended',
      at: instantAt(addDays(share.until, 1), '00:00'),
      about: share.id,
      raises: share.role === 'lead' ? { task: 'assign-coordinator', role: 'supervisor' } : null,
    };
    const ending: Deadline = {
      kind: 'share-ending',
      at: opensOn(asked, profile.hours),
      about: share.id,
      raises: { task: 'review-share', role: 'coordinator' },
    };
    const isAsked = share.askedAt !== null || asked <= dayOf(share.since) || ending.at >= end.at;
    return isAsked ? [end] : [ending, end];
  });
}
