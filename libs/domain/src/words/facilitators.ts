/** Who facilitates, and what stands between a facilitator and a case. */

export const FACILITATOR_KINDS = ['staff', 'volunteer'] as const;
export type FacilitatorKind = (typeof FACILITATOR_KINDS)[number];

/** Why a facilitator keeps away from a case. Declared per case; nothing more is said. */
export const CONFLICT_REASONS = [
  'knows-someone',
  'related',
  'works-with-one-side',
  'lives-or-works-nearby',
  'own-experience',
  'other',
] as const;
export type ConflictReason = (typeof CONFLICT_REASONS)[number];

/** Why someone cannot take a case: first what nobody overrides, then what a supervisor may. */
export const TAKE_REASONS = [
  'inactive',
  'accreditation-expired',
  'accreditation-too-low',
  'conflict-of-interest',
  'caseload-full',
  'away',
  'no-common-language',
  'supervision-overdue',
] as const;
export type TakeReason = (typeof TAKE_REASONS)[number];
