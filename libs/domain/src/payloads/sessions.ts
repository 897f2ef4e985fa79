import type { Instant } from '../calendar/types.js';
import type { Attendance } from '../communicating.js';
import type { FormatCode, Reason, SessionOutcome, SessionParty, SessionReason } from '../words.js';

/** Sessions. */
export interface SessionsPayloads {
  'arrange-session': {
    format: FormatCode;
    startsAt: Instant;
    endsAt: Instant;
    lead: string;
    coFacilitators: string[];
    attendees: string[];
    /** Id of the venue; null where the format needs none. */
    venue: string | null;
    /** Whether that venue is neutral ground, as the register of venues says. */
    neutral: boolean;
    /** For a virtual meeting how to join it, as a stored text; else a note. */
    textId: string | null;
  };
  'reschedule-session': {
    session: string;
    startsAt: Instant;
    endsAt: Instant;
    /** Null keeps the venue. */
    venue: string | null;
    neutral: boolean;
    byWhom: SessionParty;
    /** The participant who asked; null where it was no participant. */
    who: string | null;
    reason: SessionReason;
    /** For a virtual meeting how to join it now; null keeps it. */
    textId: string | null;
  };
  'start-session': { session: string; present: string[] };
  'record-session': {
    session: string;
    outcome: SessionOutcome;
    attendance: Attendance[];
    /** Who cancelled or stopped it. */
    byWhom: SessionParty | null;
    /** The participant who did; null where it was no participant. */
    who: string | null;
    reason: SessionReason | Reason | null;
    /** How long it lasted. */
    minutes: number | null;
    textId: string | null;
  };
}
