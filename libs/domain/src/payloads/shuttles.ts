import type { Reason } from '../words.js';

/** Shuttles. */
export interface ShuttlesPayloads {
  'begin-shuttle': { between: string[]; lead: string; textId: string | null };
  /** The text is what its giver would like the other side to hear. */
  'note-shuttle-leg': { shuttle: string; from: string; to: string; answers: string | null; textId: string };
  'approve-shuttle-leg': { leg: string };
  'pass-on-shuttle-leg': { leg: string; textId: string | null };
  'drop-shuttle-leg': { leg: string; textId: string | null };
  'end-shuttle': { shuttle: string; textId: string | null };
  'stop-shuttle': {
    shuttle: string;
    /** The participant who stopped it; null where we did. */
    by: string | null;
    reason: Reason;
    textId: string | null;
  };
}
