import type { Instant } from '../calendar/types.js';
import type { Attendance, PlannedReminder } from '../communicating.js';
import type {
  Directness,
  EntryPurpose,
  FormatCode,
  Reason,
  SessionOutcome,
  SessionParty,
  SessionReason,
} from '../words.js';

/** Sessions. */
export interface SessionsEvents {
  'session-arranged': {
    id: string;
    format: FormatCode;
    directness: Directness;
    startsAt: Instant;
    endsAt: Instant;
    lead: string;
    coFacilitators: string[];
    attendees: string[];
    venue: string | null;
    link: string | null;
    /** When attendees are reminded, soonest first; only what is still ahead. */
    reminders: PlannedReminder[];
  };
  'session-moved': {
    id: string;
    startsAt: Instant;
    endsAt: Instant;
    venue: string | null;
    link: string | null;
    reminders: PlannedReminder[];
    byWhom: SessionParty;
    who: string | null;
    reason: SessionReason;
  };
  /** Attendees are to be told of a session, from that moment on. */
  'session-telling-planned': { id: string; purpose: EntryPurpose; at: Instant };
  'session-told': { id: string; purpose: EntryPurpose };
  'session-started': { id: string; present: string[] };
  /** `days` is null in cases told before there was more than one reminder. */
  'session-reminded': { id: string; days: number | null };
  'session-outcome-asked': { id: string };
  'session-recorded': {
    id: string;
    outcome: SessionOutcome;
    /** Why; of one that was cancelled with the case or a person's part in it, the reason for that. */
    reason: Reason | SessionReason | null;
    attendance: Attendance[];
    byWhom: SessionParty | null;
    who: string | null;
    minutes: number | null;
  };
}
