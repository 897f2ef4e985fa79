import type { Answer } from '@whenready/domain';

/** The words by which people answer a message, in English and in Welsh. */
const WORDS: Readonly<Record<Answer, readonly string[]>> = {
  ready: ['ready', 'barod'],
  'not-yet': ['later', 'not yet', 'nes ymlaen'],
  stop: ['stop', 'unsubscribe', 'end', 'quit', 'stopio'],
  'call-me': ['call', 'call me', 'please call me'],
};

/** Whoever begins with one of these wants no more messages, whatever follows. */
const STOPS_ANYWAY = ['stop', 'unsubscribe', 'stopio'];

/** Letters alone, small, with one space between words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a message answers; null where it is something to be read. Capitals and punctuation do not matter. */
export function saidIn(text: string): Answer | null {
  const words = plain(text);
  const whole = (Object.keys(WORDS) as Answer[]).find((answer) => WORDS[answer].includes(words));
  return whole ?? (STOPS_ANYWAY.includes(words.split(' ')[0] ?? '') ? 'stop' : null);
}

/** Whether a message says more than the word that it answers with. */
export const saysMore = (text: string): boolean => {
  const words = plain(text);
  return words !== '' && !Object.values(WORDS).some((list) => list.includes(words));
};

/** What somebody wrote in an email, without what they answered to. */
export function ownWords(body: string): string {
  const lines = body.split(/\r?\n/);
  const quoted = lines.findIndex((line) => /^>|^On .+ wrote:$|^-+ ?Original Message/i.test(line.trim()));
  return (quoted < 0 ? lines : lines.slice(0, quoted)).join('\n').trim();
}
