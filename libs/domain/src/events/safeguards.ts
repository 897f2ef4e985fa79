import type { CalendarDay } from '../calendar/types.js';
import type { AssignedDespite, CaseFacilitator, Consent, RiskFound } from '../safeguarding.js';
import type { ConsentPurpose, SignOffStep } from '../words.js';

/** Consents, risks, facilitators and sign-offs. */
export interface SafeguardsEvents {
  'consent-recorded': { participant: string; purpose: ConsentPurpose } & Omit<Consent, 'withdrawnAt'>;
  'consent-withdrawn': { participant: string; purpose: ConsentPurpose };
  'risk-recorded': { participant: string; factors: readonly RiskFound[]; reviewOn: CalendarDay | null };
  'risk-review-due': { participant: string };
  'complexity-marked': { complex: boolean };
  'facilitators-assigned': { facilitators: readonly CaseFacilitator[]; despite: readonly AssignedDespite[] };
  'supervision-recorded': { on: CalendarDay; nextOn: CalendarDay | null };
  'supervision-due': Record<never, never>;
  'signed-off': { step: SignOffStep };
  /** The risks have changed, so that what a supervisor signed off is looked at again. */
  'sign-offs-lost': Record<never, never>;
}
