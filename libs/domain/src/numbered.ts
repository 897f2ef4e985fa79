import type { Instant } from './calendar/types.js';
import { type Actor, type CaseEvent, type CaseFact, EVENT_VERSIONS } from './events.js';

/**
 * Gives facts their place in the journal.
 * @param facts what `decide` yielded, in order
 * @param after `revision`: the last revision before them; `at`: the case's clock; `by`: who caused them
 */
export function numbered(
  facts: readonly CaseFact[],
  after: { readonly revision: number; readonly at: Instant; readonly by: Actor },
): CaseEvent[] {
  return facts.map((each, place) => ({
    ...each,
    v: EVENT_VERSIONS[each.type] ?? 1,
    revision: after.revision + place + 1,
    at: after.at,
    by: after.by,
  }));
}
