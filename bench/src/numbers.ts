/** The value at a fraction of the way through the sorted values; 0.5 is the median. */
export function quantile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * fraction;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs every one of the items forwards, then backwards (ABBA), so that drift of the machine falls on all alike. */
export async function abba<T>(items: readonly T[], rounds: number, work: (item: T) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    for (const item of round % 2 === 0 ? items : [...items].reverse()) await work(item);
}

/** Runs `count` loops at once, each doing the work `times` times. */
export async function atOnce(count: number, times: number, work: () => Promise<unknown>): Promise<void> {
  const loop = async (): Promise<void> => {
    for (let time = 0; time < times; time += 1) await work();
  };
  await Promise.all(Array.from({ length: count }, loop));
}
