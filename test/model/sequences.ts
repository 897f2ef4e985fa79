import fc from 'fast-check';
import { anySteps } from '../../libs/domain/test/anyLife.js';
import type { AnyStep } from '../../libs/domain/test/makers/maker.js';
import { STARTS } from '../../libs/domain/test/starts.js';

const hours = (min: number, max: number) => fc.integer({ min, max }).map((each) => each / 24);

/** Days between two commands: mostly none or a few, with their hours; now and then months. */
const DAYS = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: hours(1, 240) },
  { weight: 2, arbitrary: hours(240, 1440) },
  { weight: 1, arbitrary: hours(1440, 12_000) },
);

/** A random sequence of commands. */
export interface Sequence {
  /** On which profile. */
  readonly profile: number;
  /** The place in {@link STARTS} from which it goes on. */
  readonly start: number;
  /** The running case begins with a referral; else it is recovered, where its start has brought it. */
  readonly referred: boolean;
  readonly steps: readonly AnyStep[];
}

const anySequence = (longest: number): fc.Arbitrary<Sequence> =>
  fc.record({
    profile: fc.nat(999),
    start: fc.nat(STARTS.length - 1),
    referred: fc.nat(2).map((each) => each === 0),
    steps: anySteps(longest, DAYS),
  });

/**
 * The sequences of a seed from one place on: the one at a place is always the same, so a campaign is gone on with, and
 * one sequence is played again, by its place.
 * @param longest commands of a sequence, after those of its start
 */
export const sequences = (seed: number, from: number, count: number, longest = 15): Sequence[] =>
  fc.sample(anySequence(longest), { seed, numRuns: from + count }).slice(from);
