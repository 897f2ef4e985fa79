import type { Instant } from '../calendar/types.js';
import type { FormatCode, Reason } from '../words.js';

/** Sessions. */
export interface SessionsPayloads {
  'arrange-session': {
    format: FormatCode;
    startsAt: Instant;
    endsAt: Instant;
    lead: string;
    attendees: string[];
    /** Where, as a stored text. */
    textId: string | null;
  };
  'record-session': {
    session: string;
    outcome: 'held' | 'not-held' | 'cancelled';
    reason: Reason | null;
    textId: string | null;
  };
}
