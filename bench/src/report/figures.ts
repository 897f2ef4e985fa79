import type { EventsPerCommand } from '../measure/events.js';
import type { Rate, Speed } from '../measure/speed.js';
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
  readonly starts?: Starts;
}

interface Replay {
  readonly commands: number;
  readonly whenready: { readonly ms: number; readonly events: number; readonly runs: number };
  readonly bare: { readonly ms: number; readonly events: number };
}
