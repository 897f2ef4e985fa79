/** Where a case comes from. */

export const STARTERS = ['person-harmed', 'person-responsible', 'agency'] as const;
export type Starter = (typeof STARTERS)[number];

export const REFERRAL_CHANNELS = ['phone', 'email', 'website', 'api'] as const;
export type ReferralChannel = (typeof REFERRAL_CHANNELS)[number];

export const REFERRER_KINDS = ['statutory', 'non-statutory', 'voluntary', 'self'] as const;
export type ReferrerKind = (typeof REFERRER_KINDS)[number];

export const SETTINGS = [
  'criminal-justice',
  'community',
  'school',
  'childrens-home',
  'childrens-services',
  'workplace',
  'hospital',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** The stages of justice as practitioners name them; `none` for schools, homes, workplaces and neighbours. */
export const JUSTICE_STAGES = [
  'none',
  'not-reported',
  'under-investigation',
  'out-of-court-disposal',
  'charged',
  'awaiting-trial',
  'convicted-awaiting-sentence',
  'community-sentence',
  'in-custody',
  'on-licence',
  'sentence-ended',
] as const;
export type JusticeStage = (typeof JUSTICE_STAGES)[number];

/** Kinds of harm that call for extra care (RJC Code of Practice for service providers). */
export const SENSITIVITIES = [
  'sexual-harm',
  'domestic-abuse',
  'stalking',
  'trafficking',
  'child-sexual-exploitation',
] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
