import { type Played, play } from './play.js';
import { type Sequence, sequences } from './sequences.js';
import type { Space } from './space.js';

/** A sequence that was played, with its place among those of the seed. */
export interface Result extends Played {
  readonly place: number;
}

export interface Size {
  readonly seed: number;
  /** The place of the first. */
  readonly from: number;
  readonly count: number;
  /** Cases in flight at once. */
  readonly atOnce: number;
}

/**
 * Plays sequences of a seed, several cases at once, until all are played or one fails.
 * @param onPlayed told how many have been played, after each
 */
export async function campaign(
  space: Space,
  { seed, from, count, atOnce }: Size,
  onPlayed: (played: number) => void,
): Promise<Result[]> {
  const waiting: [number, Sequence][] = sequences(seed, from, count).map((sequence, n) => [from + n, sequence]);
  const results: Result[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, sequence] = next;
      const result = { place, ...(await play(space, sequence)) };
      results.push(result);
      if (result.failure !== null) waiting.length = 0;
      onPlayed(results.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** The failure of a sequence, told so that it can be played again. */
export const told = ({ place, story, failure }: Result, seed: number): string =>
  [
    `Sequence ${place} of seed ${seed} (again: WHENREADY_SEED=${seed} WHENREADY_FROM=${place} WHENREADY_SEQUENCES=1):`,
    ...story.map((line) => `  ${line}`),
    failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
  ].join('\n');

function byCount(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

/** What a campaign did, in a few lines. */
export function summed(results: readonly Result[], seed: number, seconds: number): string {
  const taken = results.flatMap((result) => result.taken);
  const refused = results.flatMap((result) => result.refused);
  const sum = (of: 'deadlines' | 'reminders') => results.reduce((total, result) => total + result[of], 0);
  return [
    `seed ${seed}: ${results.length} sequences, ${taken.length + refused.length} commands, ${refused.length} refusals,` +
      ` ${sum('deadlines')} deadlines passed, ${sum('reminders')} reminders, ${seconds.toFixed(0)} s`,
    `taken: ${byCount(taken)}`,
    `refused: ${byCount(refused.map((each) => each.split(' ')[1] ?? each))}`,
  ].join('\n');
}
