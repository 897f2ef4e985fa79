/** What keeps people safe and free: consent, risk, accreditation, sign-off. */

/** What someone may consent to, each by itself. */
export const CONSENT_PURPOSES = [
  'participation',
  'automated-reminders',
  'information-sharing',
  'research',
  'case-study',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const CONSENT_FORMS = ['written', 'witnessed'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** Risks that practitioners ask about, for each person. */
export const RISK_FACTORS = [
  'domestic-abuse-or-coercion',
  'sexual-harm',
  'stalking-or-harassment',
  'threats-or-reprisals',
  'weapons',
  'gangs',
  'hate',
  'imbalance-of-power',
  'age-or-dependency',
  'mental-health',
  'self-harm',
  'substance-use',
  'learning-needs',
  'media-interest',
  'court-orders-and-licence-conditions',
  'shared-neighbourhood-or-school',
] as const;
export type RiskFactor = (typeof RISK_FACTORS)[number];

export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Accreditation of facilitators, lowest first. */
export const ACCREDITATIONS = ['foundation', 'intermediate', 'advanced'] as const;
export type Accreditation = (typeof ACCREDITATIONS)[number];

/** Steps of a complex or sensitive case that a supervisor signs off. */
export const SIGN_OFF_STEPS = ['eligibility', 'session'] as const;
export type SignOffStep = (typeof SIGN_OFF_STEPS)[number];
