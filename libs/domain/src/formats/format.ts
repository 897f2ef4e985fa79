import type { Directness, FormatCode } from '../words.js';

/** A way in which two sides communicate. A new one is a file beside this one, a line in the index, and its word. */
export interface CommunicationFormat {
  readonly code: FormatCode;
  readonly title: string;
  readonly explain: string;
  readonly directness: Directness;
  /** By which commands it takes place: sessions have a date, shuttles go leg by leg, letters are held until asked for. */
  readonly carriedBy: 'session' | 'shuttle' | 'letter';
  /** Where its sessions take place: at a neutral venue, or by a link; left out where it has none. */
  readonly place?: 'venue' | 'link';
}
