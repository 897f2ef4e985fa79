import { setTimeout as after } from 'node:timers/promises';

/**
 * Waits for something, but not for ever.
 * @throws Error where it takes longer than `ms`, or what the work throws
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = after(ms, null, { signal: stop.signal, ref: false }).then(
    () => Promise.reject(new Error(`no answer within ${ms} ms`)),
    () => new Promise<never>(() => undefined),
  );
  return Promise.race([work, late]).finally(() => stop.abort());
}
