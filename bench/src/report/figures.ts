import type { EventsPerCommand } from '../measure/events.js';
import type { Rate, Speed } from '../measure/speed.js';
import type { Storms } from '../measure/storm.js';
import type { StoreSize } from '../measure/store.js';
import type { Starts } from '../measure/warm-start.js';

/** Everything that one run measured. What was left out is undefined. */
export interface Figures {
  readonly day: string;
  readonly machine: readonly string[];
  readonly speeds: readonly Speed[];
  readonly rates: readonly Rate[];
  readonly events: readonly EventsPerCommand[];
  readonly stores?: readonly StoreSize[];
  readonly replay?: Replay;
  readonly wake?: { readonly median: number; readonly worst: number; readonly cases: number; readonly runs: number };
  /** Milliseconds, of each kill. */
  readonly killed?: readonly number[];
  readonly stormed?: Storms;
  readonly starts?: Starts;
}

/** The time to replay histories, in milliseconds, and how long they are. */
interface Replayed {
  readonly ms: number;
  readonly events: number;
}

interface Replay {
  /** One run of the case, beside a bare workflow of equal length. */
  readonly run: { readonly whenready: Replayed; readonly bare: Replayed };
  /** The case's whole life, in all its runs. */
  readonly whole: Replayed & { readonly commands: number; readonly runs: number };
}
