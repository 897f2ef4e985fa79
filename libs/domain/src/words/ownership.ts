/** Who has a case, with whom it is shared, and why. */

/** Why someone looks after a case, or takes it over. */
export const ASSIGN_REASONS = [
  'new',
  'leave',
  'workload',
  'conflict-of-interest',
  'left-the-service',
  'area',
  'request-of-participant',
] as const;
export type AssignReason = (typeof ASSIGN_REASONS)[number];

/** Why a coordinator gives a case back before anyone takes it over. */
export const HAND_BACK_REASONS = [
  'leave',
  'workload',
  'conflict-of-interest',
  'left-the-service',
  'area',
  'request-of-participant',
] as const satisfies readonly AssignReason[];
export type HandBackReason = (typeof HAND_BACK_REASONS)[number];

export const TRANSFER_REASONS = [
  'moved-area',
  'another-service-leads',
  'conflict-of-interest',
  'capacity',
  'contract-ended',
  'routed-in-error',
  'request-of-participant',
] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/** What the provider does with whom a case is shared: it leads the work, or helps whoever does. */
export const SHARE_ROLES = ['lead', 'supporting'] as const;
export type ShareRole = (typeof SHARE_ROLES)[number];

export const SHARE_REASONS = [
  'people-in-two-areas',
  'another-police-force',
  'another-agency-works-with-them',
  'special-skills',
  'language-or-access',
  'conflict-of-interest',
  'handing-over',
] as const;
export type ShareReason = (typeof SHARE_REASONS)[number];

/** Why a referral waits in triage: kept and flagged, never dropped. */
export const TRIAGE_REASONS = ['unknown-area', 'ambiguous-postcode', 'contract-ended'] as const;
export type TriageReason = (typeof TRIAGE_REASONS)[number];
