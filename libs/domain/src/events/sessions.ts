import type { Instant } from '../calendar/types.js';
import type { Session } from '../communicating.js';
import type { Directness, FormatCode, Reason } from '../words.js';

/** Sessions. */
export interface SessionsEvents {
  'session-arranged': {
    id: string;
    format: FormatCode;
    directness: Directness;
    startsAt: Instant;
    endsAt: Instant;
    lead: string;
    attendees: string[];
    /** The moment, within working hours, at which attendees are reminded; null where it has passed already. */
    remindAt: Instant | null;
  };
  'session-reminded': { id: string };
  'session-outcome-asked': { id: string };
  'session-recorded': { id: string; outcome: Exclude<Session['outcome'], 'arranged'>; reason: Reason | null };
}
