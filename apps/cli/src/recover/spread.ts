import type { Instant } from '@whenready/domain';
import type { RecoverableCase } from '@whenready/persistence';

/** Between the starts of two cases whose deadline has passed: each of them works at once. */
const BETWEEN_MS = 40;

/** Cases that can start together, and those that start one by one, each after its wait. */
export interface Spread {
  readonly inTime: readonly RecoverableCase[];
  readonly overdue: readonly { readonly found: RecoverableCase; readonly waitMs: number }[];
}

/** Puts the cases that are overdue at `now` into a row, longest overdue first, with a pause before each. */
export function spreadStarts(cases: readonly RecoverableCase[], now: Instant): Spread {
  const late = (one: RecoverableCase): boolean => one.deadline !== null && one.deadline <= now;
  const overdue = cases.filter(late).sort((a, b) => (a.deadline ?? '').localeCompare(b.deadline ?? ''));
  return {
    inTime: cases.filter((one) => !late(one)),
    overdue: overdue.map((found) => ({ found, waitMs: BETWEEN_MS })),
  };
}
