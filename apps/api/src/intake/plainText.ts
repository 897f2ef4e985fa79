const LONGEST = 1_000_000;
/** Parts of a page whose content is no text for people. */
const UNREAD = ['script', 'style', 'head', 'title', 'template', 'noscript', 'svg'];
const BREAKS = new Set(['br', 'p', 'div', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'hr']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/**
 * The words of an HTML message, without its markup; nothing of it is fetched or run. What follows a tag that never
 * ends is left out, as are scripts and styles. Takes time in proportion to its length, of which a million characters
 * are read.
 */
export function plainText(html: string): string {
  const page = html.slice(0, LONGEST);
  const lower = page.toLowerCase();
  let text = '';
  for (let at = 0; at < page.length;) {
    const open = page.indexOf('<', at);
    if (open < 0) return tidy(text + page.slice(at));
    text += page.slice(at, open);
    const tag = /^<(\/?)([a-z!?][a-z0-9]*)/.exec(lower.slice(open, open + 20));
    if (!tag) {
      text += '<';
      at = open + 1;
      continue;
    }
    if (BREAKS.has(tag[2]!)) text += '\n';
    const next = endOf(lower, open, tag[1] ? '' : tag[2]!);
    if (next < 0) break;
    at = next;
  }
  return tidy(text);
}

/** The place after a tag, or after the whole part where it is not for reading; -1 where it never ends. */
function endOf(lower: string, open: number, opened: string): number {
  if (lower.startsWith('<!--', open)) return after(lower.indexOf('-->', open + 4), 3);
  const close = lower.indexOf('>', open);
  if (close < 0 || !UNREAD.includes(opened)) return after(close, 1);
  const ending = lower.indexOf(`</${opened}`, close);
  return ending < 0 ? -1 : after(lower.indexOf('>', ending), 1);
}

const after = (place: number, length: number): number => (place < 0 ? -1 : place + length);

function tidy(text: string): string {
  return text
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => entity(name.toLowerCase()) ?? whole)
    .split('\n')
    .map((line) => line.replace(/[ \t\r\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const point = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : ' ';
}
