import type { CalendarDay, Instant } from './calendar/types.js';
import type { Accreditation, ConsentForm, RiskFactor, RiskLevel, SignOffStep, TakeReason } from './words.js';

/** What keeps the people of a case safe and free: their consents, their risks, and who answers for a sensitive case. */

/** One person's consent for one purpose; kept when it is withdrawn, so that pages can say so. */
export interface Consent {
  /** Version of the wording that they agreed to. */
  readonly wording: string;
  readonly how: ConsentForm;
  /** The member of staff who witnessed it; null where it is in writing. */
  readonly witness: string | null;
  readonly on: CalendarDay;
  /** For a young person: their guardian consents too. */
  readonly guardian: boolean;
  readonly withdrawnAt: Instant | null;
}

export interface RiskFound {
  readonly factor: RiskFactor;
  readonly level: RiskLevel;
  /** Whether something is in place that reduces it. */
  readonly measures: boolean;
}

/** What was found when one person's risks were last looked at. */
export interface RiskAssessment {
  readonly factors: readonly RiskFound[];
  /** The day by which it is looked at again; null where nothing was found. */
  readonly reviewOn: CalendarDay | null;
  readonly recordedAt: Instant;
  /** Set once the review has been asked for. */
  readonly reviewAskedAt: Instant | null;
}

/** Who facilitates, with the accreditation that the register gave them on the day of the assignment. */
export interface CaseFacilitator {
  readonly id: string;
  readonly accreditation: Accreditation;
}

/** Someone was assigned though something spoke against it, which a supervisor took upon themselves. */
export interface AssignedDespite {
  readonly id: string;
  readonly reasons: readonly TakeReason[];
}

/** When a case was last looked at with its supervisor, and whether that has been asked for again. */
export interface Supervision {
  /**
   * From when it is counted: the first assignment of a coordinator or of facilitators, whichever came first, since
   * from then on somebody works with the people; in a case that was reopened, its reopening.
   */
  readonly from: Instant;
  readonly lastOn: CalendarDay | null;
  /** A day sooner than the service's rhythm, where the supervisor named one. */
  readonly nextOn: CalendarDay | null;
  /** Set once it has been asked for. */
  readonly askedAt: Instant | null;
}

export interface SignOff {
  readonly by: string;
  readonly at: Instant;
}

/** The sign-offs that stand; one that is lost is not there any more. */
export type SignOffs = Readonly<Partial<Record<SignOffStep, SignOff>>>;
