import type { Instant } from './calendar/types.js';
import type { Case } from './case.js';
import { evolve } from './evolve/evolve.js';
import type { Actor, CaseEvent } from './events.js';

/** When, by whom and why someone came to have a case, or no longer has it. */
export interface Turning {
  readonly at: Instant;
  readonly by: Actor;
  /** A coded reason where one was given; else what happened. */
  readonly why: string;
}

/** Somebody who has or had a case: its provider, its coordinator, or a provider with whom it is shared. */
export interface Holding {
  readonly as: 'provider' | 'coordinator' | 'lead' | 'supporting';
  /** A provider's code, or a member of staff's id. */
  readonly who: string;
  /** The service that they have or had it in. */
  readonly profile: string;
  readonly began: Turning;
  /** Null for those who have it now. */
  readonly ended: Turning | null;
}

type Held = Pick<Holding, 'as' | 'who' | 'profile'>;

/** Who has had a case, from when to when, by whose decision and why; in the order in which they came to it. */
export function ownership(journal: readonly CaseEvent[]): Holding[] {
  const holdings: Holding[] = [];
  let theCase: Case | null = null;
  for (const event of journal) {
    const after: Case = evolve(theCase, event);
    const now = held(after);
    const turning = { at: event.at, by: event.by, why: whyOf(event) };
    holdings.forEach((holding, place) => {
      if (holding.ended === null && !now.some((each) => same(each, holding)))
        holdings[place] = { ...holding, ended: turning };
    });
    for (const each of now)
      if (!holdings.some((holding) => holding.ended === null && same(each, holding)))
        holdings.push({ ...each, began: turning, ended: null });
    theCase = after;
  }
  return holdings;
}

function held({ profile: { code: profile }, routing, coordinator, shares }: Case): Held[] {
  return [
    ...(routing.kind === 'provider' ? [{ as: 'provider' as const, who: routing.provider, profile }] : []),
    ...(coordinator === null ? [] : [{ as: 'coordinator' as const, who: coordinator, profile }]),
    ...shares.map(({ role, provider, profile: service }) => ({ as: role, who: provider, profile: service })),
  ];
}

const same = (a: Held, b: Held): boolean => a.as === b.as && a.who === b.who && a.profile === b.profile;

function whyOf({ type, data }: CaseEvent): string {
  const { reason, how } = data as { reason?: string | null; how?: string };
  return reason ?? how ?? type;
}
