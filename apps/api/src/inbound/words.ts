import type { Answer } from '@whenready/domain';

/** The words by which people answer a message, in English and in Welsh, and the buttons of our own pages. */
const WORDS: Readonly<Record<Answer, readonly string[]>> = {
  ready: ['ready', 'i am ready', 'i m ready', 'barod', 'rwy n barod', 'dw i n barod'],
  'not-yet': ['later', 'not yet', 'nes ymlaen', 'ddim eto'],
  stop: ['stop', 'stopall', 'stop messages', 'unsubscribe', 'end', 'quit', 'optout', 'opt out', 'stopio', 'stopiwch'],
  'call-me': ['call', 'call me', 'ffoniwch fi', 'ffoniwch'],
};

/** Whoever begins with one of these wants no more messages, whatever follows. */
const STOPS_ANYWAY = ['stop', 'stopall', 'unsubscribe', 'stopio', 'stopiwch'];

/** Ways of asking for it in whole sentences, wherever they stand. */
const STOPS_ANYWHERE = [
  /(?<!\b(?:not|don t|dont|never) )\bstop (?:sending |all )?(?:me )?(?:(?:the|these|those|your|any|more) )*(?:texts?|texting|messages?|messaging|emails?|emailing|contacting)\b/u,
  /\bno more (?:of )?(?:(?:the|these|those|your) )*(?:texts?|messages?|emails?)\b/u,
  /\b(?:do not|don t|dont) (?:text|message|email|contact|write to) me\b/u,
  /\brho(?:wch|ddwch)? y gorau i r negeseuon\b/u,
  /\bdim (?:mwy|rhagor) o (?:negeseuon|negesau)\b/u,
  /\bpeidiwch (?:â|ag|a) (?:anfon|tecstio|cysylltu)/u,
];

const POLITE =
  '(?:hi|hello|hiya|hey|helo|shwmae|please|pls|plis|can you|could you|thanks|thank you|diolch|os gwelwch yn dda)';
const AROUND = new RegExp(`^(?:${POLITE} )+(?=.)|(?: ${POLITE})+$`, 'gu');

/** Letters alone, small, with one space between words, without what is said to be polite. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(AROUND, '');

/** What these words alone answer; null where they are no such words. */
const wholly = (words: string): Answer | null =>
  (Object.keys(WORDS) as Answer[]).find((answer) => WORDS[answer].includes(words)) ?? null;

/** What a message answers; null where it is something to be read. Capitals and punctuation do not matter. */
export function saidIn(text: string): Answer | null {
  const words = plain(text);
  const stops =
    STOPS_ANYWAY.includes(words.split(' ')[0] ?? '') || STOPS_ANYWHERE.some((sentence) => sentence.test(words));
  return wholly(words) ?? (stops ? 'stop' : null);
}

/** What an email answers: all of its own words, its first line, or STOP in a line of its own or as its subject. */
export function saidInEmail(subject: string, words: string): Answer | null {
  const lines = words.split('\n');
  const first = saidIn(words) ?? saidIn(lines[0] ?? '');
  if (first) return first;
  return saidIn(subject) === 'stop' || lines.some((line) => wholly(plain(line)) === 'stop') ? 'stop' : null;
}

/** Whether a message says more than the word that it answers with. */
export const saysMore = (text: string): boolean => {
  const words = plain(text);
  return words !== '' && wholly(words) === null;
};

/** Whether an email asks for no more messages. */
export const saysStop = (subject: string, body: string): boolean => saidInEmail(subject, ownWords(body)) === 'stop';

/** What somebody wrote in an email, without what they answered to. */
export function ownWords(body: string): string {
  const lines = body.split(/\r?\n/);
  const quoted = lines.findIndex((line) => /^>|^On .+ wrote:$|^-+ ?Original Message/i.test(line.trim()));
  return (quoted < 0 ? lines : lines.slice(0, quoted)).join('\n').trim();
}
