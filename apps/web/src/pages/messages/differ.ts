/** A run of words that is the same in both texts, or in one of them alone. */
export interface Run {
  readonly text: string;
  readonly changed: boolean;
}

export interface SideBySide {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
  readonly same: boolean;
}

/** Two texts held beside each other, word by word: the fewest words are marked (longest common subsequence). */
export function sideBySide(before: string, after: string): SideBySide {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const kept = commonOf(a, b);
  return { before: runs(a, kept.inA), after: runs(b, kept.inB), same: before === after };
}

/** Words with the spaces after them, so that they join up to the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function commonOf(a: readonly string[], b: readonly string[]): { inA: Set<number>; inB: Set<number> } {
  const same = (i: number, j: number): boolean => a[i]!.trim() === b[j]!.trim();
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]![j] = same(i, j) ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(i, j)) {
      inA.add(i++);
      inB.add(j++);
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return { inA, inB };
}

function runs(words: readonly string[], kept: ReadonlySet<number>): Run[] {
  return words.reduce<Run[]>((done, word, place) => {
    const changed = !kept.has(place);
    const last = done.at(-1);
    if (last?.changed !== changed) return [...done, { text: word, changed }];
    return [...done.slice(0, -1), { text: last.text + word, changed }];
  }, []);
}
