/**
 * The words a person asked us to avoid that a text holds: whole words, whatever their case and accents. A phrase counts
 * however its words are spaced.
 * @param avoid words or phrases with commas, semicolons or line breaks between them; null for none
 */
export function wordsToAvoidIn(text: string, avoid: string | null): string[] {
  const said = plain(text);
  return (avoid ?? '')
    .split(/[,;\r\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && holds(said, plain(word)));
}

function holds(text: string, phrase: string): boolean {
  const words = phrase.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Small letters without their accents, with one kind of apostrophe. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
