/** The pause before a restart, in milliseconds, after so many quick ends in a row: 200 ms, doubling to 30 s. */
export function backOff(failures: number): number {
  return Math.min(30_000, 200 * 2 ** Math.max(0, failures - 1));
}
