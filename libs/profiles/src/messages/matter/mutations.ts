const SOUNDS: readonly (readonly [first: string, mutated: readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
];
/** Two letters that are one sound, which does not change. */
const STEADY = /^(ch|dd|ff|ng|ph|th)/;

/** A Welsh word with each first sound that it may begin with in a sentence: `carchar`, `garchar`, `ngharchar`, `charchar`. */
export function mutations(word: string): string[] {
  if (STEADY.test(word)) return [word];
  if (/^[aeiouwy]/.test(word)) return [word, `h${word}`];
  const [first, mutated] = SOUNDS.find(([sound]) => word.startsWith(sound)) ?? ['', []];
  return [word, ...mutated.map((sound) => `${sound}${word.slice(first.length)}`)];
}
