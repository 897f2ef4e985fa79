import type { Instant } from './calendar/types.js';
import type { Step } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { askingOnce } from './tasks.js';
import type { Faring } from './words.js';

/** What someone says of the service; null where they said nothing. */
interface AboutService {
  readonly satisfied: boolean | null;
  readonly fairlyTreated: boolean | null;
  readonly wouldRecommend: boolean | null;
}

/** What the record keeps of it: nothing, where it is promised to be nameless. */
export const keptOfFeedback = (
  { satisfied, fairlyTreated, wouldRecommend }: AboutService,
  { feedback }: DecisionProfile,
): AboutService =>
  feedback?.anonymous
    ? { satisfied: null, fairlyTreated: null, wouldRecommend: null }
    : { satisfied, fairlyTreated, wouldRecommend };

/** Somebody sees what support they need who are not well. */
export const supporting = (
  faring: Faring | null,
  participant: string,
  profile: DecisionProfile,
  now: Instant,
): readonly Step[] =>
  faring === 'not-well' ? [askingOnce('support-needed', 'coordinator', participant, profile, now)] : [];
