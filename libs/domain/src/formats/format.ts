import type { Directness, FormatCode } from '../words.js';

/** A way in which two sides communicate. A new one is a file beside this one and a line in the index. */
export interface CommunicationFormat {
  readonly code: FormatCode;
  readonly title: string;
  readonly explain: string;
  readonly directness: Directness;
  /** Whether it takes place in sessions or by letters. */
  readonly carriedBy: 'session' | 'letter';
}
