import type { CalendarDay } from '../calendar/types.js';
import type { AssignedDespite, CaseFacilitator, RiskFound } from '../safeguarding.js';
import type { ConsentForm, ConsentPurpose, SignOffStep } from '../words.js';

/** Consents, risks, facilitators and sign-offs. */
export interface SafeguardsPayloads {
  'record-consent': {
    participant: string;
    purpose: ConsentPurpose;
    how: ConsentForm;
    /** The member of staff who witnessed it; null where it is in writing. */
    witness: string | null;
    on: CalendarDay;
    /** For a young person: their guardian consents too. */
    guardian: boolean;
    textId: string | null;
  };
  'withdraw-consent': { participant: string; purpose: ConsentPurpose; textId: string | null };
  'record-risk': {
    participant: string;
    /** None is an answer too. */
    factors: RiskFound[];
    /** Null takes the profile's rhythm. */
    reviewOn: CalendarDay | null;
    textId: string | null;
  };
  'mark-complex': { complex: boolean; textId: string | null };
  /** With the accreditation that the register gives each of them; `despite`: what speaks against whom, if anything. */
  'assign-facilitators': { facilitators: CaseFacilitator[]; despite?: AssignedDespite[] };
  'record-supervision': {
    on: CalendarDay;
    /** The next time, where it is to be sooner than the service's rhythm. */
    nextOn: CalendarDay | null;
    textId: string | null;
  };
  'sign-off': { step: SignOffStep; textId: string | null };
}
