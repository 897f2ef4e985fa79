import type { Reason } from '../words.js';

/** Shuttles, leg by leg. */
export interface ShuttlesEvents {
  'shuttle-begun': { id: string; between: string[]; lead: string; directness: 'direct' | 'indirect' };
  'shuttle-leg-noted': {
    shuttle: string;
    id: string;
    from: string;
    to: string;
    text: string;
    answers: string | null;
  };
  /** By its giver, word for word. */
  'shuttle-leg-approved': { shuttle: string; id: string };
  'shuttle-leg-passed-on': { shuttle: string; id: string };
  'shuttle-leg-dropped': { shuttle: string; id: string };
  'shuttle-ended': { id: string };
  /** In the middle: by a participant, or by us where nobody is named. */
  'shuttle-stopped': { id: string; by: string | null; reason: Reason | null };
}
