/** Pauses between attempts while a store is away, in milliseconds: 5 s, doubling up to 5 minutes, for ever. */
export function* pauses(): Generator<number, never> {
  for (let pause = 5_000; ; pause = Math.min(pause * 2, 300_000)) yield pause;
}
