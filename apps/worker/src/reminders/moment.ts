import type { Instant } from '@whenready/domain';

/**
 * The moment at which a message would really go: an attempt may come hours after the reminder fell due, and in a
 * rehearsal the case's clock is ahead of the wall.
 * @param caseClock the case's clock when the reminder was asked for
 * @returns the later of it and the wall clock, in UTC
 */
export const momentOf = (caseClock: Instant): Instant =>
  new Date(Math.max(Date.parse(caseClock), Date.now())).toISOString();
