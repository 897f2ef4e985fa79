import { setTimeout as pause } from 'node:timers/promises';

/** What coordinators met meanwhile. */
export interface Met {
  readonly requests: number;
  readonly errors: number;
  /** 95th percentile of the time to an answer, in milliseconds. */
  readonly p95: number;
}

/** A coordinator's click: sends a request, and gives whether it was answered well. */
export type Click = () => Promise<boolean>;

const BETWEEN_CLICKS_MS = 250;

/** Coordinators who click until they are told to stop; gives what they met. */
export function coordinators(clicks: readonly Click[]): () => Promise<Met> {
  const stop = new AbortController();
  const times: number[] = [];
  let errors = 0;
  const working = clicks.map(async (click) => {
    while (!stop.signal.aborted) {
      const began = performance.now();
      if (!(await click().catch(() => false))) errors += 1;
      times.push(performance.now() - began);
      await pause(BETWEEN_CLICKS_MS);
    }
  });
  return async () => {
    stop.abort();
    await Promise.all(working);
    const sorted = times.sort((a, b) => a - b);
    return { requests: times.length, errors, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
  };
}
