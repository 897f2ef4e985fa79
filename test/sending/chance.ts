import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that follows from the seed and what it is for: every run of a seed is the same. */
export function chance(seed: number, ...what: readonly (string | number)[]): number {
  return (
    createHash('sha256')
      .update(JSON.stringify([seed, ...what]))
      .digest()
      .readUInt32BE(0) /
    2 ** 32
  );
}
