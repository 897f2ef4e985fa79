import { ENGLISH, ENGLISH_ANYWHERE, ENGLISH_HARMLESS, ENGLISH_PHRASES } from './english.js';
import { mutations } from './mutations.js';
import { WELSH, WELSH_ANYWHERE, WELSH_PHRASES } from './welsh.js';

const oneOf = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join('|');
const wholeWords = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${oneOf(patterns)})(?![a-z])`, 'g');
/** Of a stem with alternatives, each is mutated. */
const mutated = (stem: string): string[] => alternatives(stem).flatMap(mutations);

const HARMLESS = wholeWords(ENGLISH_HARMLESS);
const TELLING: readonly RegExp[] = [
  wholeWords(ENGLISH),
  wholeWords(WELSH.flatMap(mutated)),
  wholeWords([...ENGLISH_PHRASES, ...WELSH_PHRASES.flatMap(mutated)]),
  new RegExp(`\\w*(?:${oneOf([...ENGLISH_ANYWHERE, ...WELSH_ANYWHERE])})\\w*`, 'g'),
];

/**
 * The words of a text that give the matter away to a stranger: of crime and harm, of the people in it, of courts,
 * police, probation and prison, of this work itself, or of the other person; in English and in Welsh. Neither capitals,
 * accents, unseen characters nor a line's end hide a word.
 * @returns each word once, in lower case and without accents, in the order of the lists; none where the text is neutral
 */
export function namesTheMatter(text: string): string[] {
  const read = plain(text).replace(HARMLESS, ' ');
  return [...new Set(TELLING.flatMap((pattern) => [...read.matchAll(pattern)].map(([word]) => word)))];
}

/** A text in lower case, without accents or unseen characters, one space for every break between words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The alternatives that a pattern has outside its brackets: `trais|treisi\w*` has two. */
function alternatives(pattern: string): string[] {
  let depth = 0;
  const cut = [...pattern].map((sign) => {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    return sign === '|' && depth === 0 ? '\n' : sign;
  });
  return cut.join('').split('\n');
}
