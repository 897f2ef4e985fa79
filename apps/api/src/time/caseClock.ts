import type { Instant } from '@whenready/domain';

/** Injection token of the {@link CaseClock}. */
export const CASE_CLOCK = Symbol('CASE_CLOCK');

/**
 * The moment at which a case is looked at: now. In the rehearsal space a case's own clock may be ahead of the wall's,
 * so there it is never before the case's last event.
 * @param lastEventAt when the case last moved, by its own clock; null before it was referred
 */
export type CaseClock = (lastEventAt: Instant | null) => Instant;

/** The clock of a space. */
export function caseClock(space: 'live' | 'rehearsal', wall: () => number = Date.now): CaseClock {
  const now = () => new Date(wall()).toISOString();
  if (space === 'live') return now;
  return (lastEventAt) => (lastEventAt !== null && lastEventAt > now() ? lastEventAt : now());
}
