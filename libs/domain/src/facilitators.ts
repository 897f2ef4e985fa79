import type { CalendarDay, LocalTime } from './calendar/types.js';
import type { Case } from './case.js';
import type { DecisionProfile } from './profile.js';
import { isSensitive } from './sensitive.js';
import { sayDate } from './wording.js';
import {
  ACCREDITATIONS,
  type Accreditation,
  type ConflictReason,
  type FacilitatorKind,
  TAKE_REASONS,
  type TakeReason,
} from './words.js';

/** A facilitator as the service's register knows them: codes, days and ids. */
export interface Facilitator {
  /** Of the member of staff; volunteers are members of staff here too. */
  readonly id: string;
  readonly kind: FacilitatorKind;
  /** False while they take no cases, and for good once they have left. */
  readonly active: boolean;
  readonly accreditation: {
    readonly level: Accreditation;
    readonly from: CalendarDay;
    /** The last day on which it is valid; null where it runs on. */
    readonly until: CalendarDay | null;
  };
  /** Language codes of two or three letters (ISO 639). */
  readonly languages: readonly string[];
  /** When in the week they can work, in London time. */
  readonly availability: readonly WeeklyHours[];
  readonly away: readonly Absence[];
  /** The most open cases they take; null for no limit. */
  readonly caseloadLimit: number | null;
  readonly conflicts: readonly ConflictOfInterest[];
  /** Hours of training this year (RJC practitioner code: 6 foundation, 12 intermediate, 16 advanced). */
  readonly trainingHours: number;
  /** When their practice was last observed (once a year, RJC practitioner code); null where never. */
  readonly observedOn: CalendarDay | null;
}

/** Hours of an ISO weekday (1 = Monday). */
export interface WeeklyHours {
  readonly weekday: number;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** Away from one day to another, both included. */
export interface Absence {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export interface ConflictOfInterest {
  readonly caseId: string;
  readonly reason: ConflictReason;
}

/** The open cases that someone facilitates, by id, and those of them whose supervision is overdue. */
export interface Caseload {
  readonly cases: readonly string[];
  readonly unsupervised: readonly string[];
}

/** Whether someone can take a case, and every reason why not, in the order of {@link TAKE_REASONS}. */
export interface CanTake {
  readonly able: boolean;
  readonly reasons: readonly { readonly code: TakeReason; readonly words: string }[];
}

/** What a supervisor may override: all else stands between a person and a case whatever anyone says. */
const OVERRIDABLE: readonly TakeReason[] = ['caseload-full', 'away', 'no-common-language', 'supervision-overdue'];

/** Whether a supervisor may have someone take a case despite this. */
export const isOverridable = (code: TakeReason): boolean => OVERRIDABLE.includes(code);

interface Question {
  readonly facilitator: Facilitator;
  readonly theCase: Case;
  readonly profile: DecisionProfile;
  readonly today: CalendarDay;
  readonly caseload: Caseload;
}

/** Each reason in words where it holds; null where it does not. */
const REASONS: Readonly<Record<TakeReason, (asked: Question) => string | null>> = {
  inactive: ({ facilitator }) => (facilitator.active ? null : 'Takes no cases at present'),
  'accreditation-expired': ({ facilitator: { accreditation }, today }) => {
    if (today < accreditation.from) return `Accreditation begins on ${sayDate(accreditation.from)}`;
    return accreditation.until !== null && accreditation.until < today
      ? `Accreditation ended on ${sayDate(accreditation.until)}`
      : null;
  },
  'accreditation-too-low': ({ facilitator: { accreditation }, theCase, profile }) => {
    const needed = isSensitive(theCase) ? profile.sensitive?.accreditation : undefined;
    return needed && ACCREDITATIONS.indexOf(accreditation.level) < ACCREDITATIONS.indexOf(needed)
      ? `Has ${accreditation.level} accreditation; a complex or sensitive case needs ${needed}`
      : null;
  },
  'conflict-of-interest': ({ facilitator, theCase }) =>
    facilitator.conflicts.some(({ caseId }) => caseId === theCase.id) ? 'Has a conflict of interest' : null,
  'caseload-full': ({ facilitator: { caseloadLimit }, caseload, theCase }) => {
    const others = caseload.cases.filter((id) => id !== theCase.id).length;
    return caseloadLimit !== null && others >= caseloadLimit
      ? `Caseload is full: ${others} open of ${caseloadLimit}`
      : null;
  },
  away: ({ facilitator, today }) => {
    const now = facilitator.away.find(({ from, to }) => from <= today && today <= to);
    return now ? `Away until ${sayDate(now.to)}` : null;
  },
  'no-common-language': ({ facilitator, theCase }) => {
    const missing = languagesOf(theCase).filter((language) => !facilitator.languages.includes(language));
    return missing.length > 0 ? `Does not speak the language of everyone in the case: ${missing.join(', ')}` : null;
  },
  'supervision-overdue': ({ caseload, theCase }) => {
    const others = caseload.unsupervised.filter((id) => id !== theCase.id).length;
    return others > 0 ? `Supervision is overdue for ${others} of their other cases` : null;
  },
};

/**
 * Whether someone of the register can take a case today, and why not: every reason, coded and in words, none of which
 * tells anything of the people of a case.
 * @param today in Europe/London
 * @param caseload of this facilitator; the case itself may be among it
 */
export function canTake(
  facilitator: Facilitator,
  theCase: Case,
  profile: DecisionProfile,
  today: CalendarDay,
  caseload: Caseload,
): CanTake {
  const asked = { facilitator, theCase, profile, today, caseload };
  const reasons = TAKE_REASONS.flatMap((code) => {
    const words = REASONS[code](asked);
    return words === null ? [] : [{ code, words }];
  });
  return { able: reasons.length === 0, reasons };
}

/** The languages recorded of those who are with us, each once; none where nobody recorded any. */
function languagesOf(theCase: Case): string[] {
  const recorded = theCase.tracks.filter((track) => !track.withdrawn).map((track) => track.language);
  return [...new Set(recorded.filter((language) => language !== null))];
}
