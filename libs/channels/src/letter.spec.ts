import { inflateSync } from 'node:zlib';
import { printLetter } from './letter.js';

const letter = {
  to: 'Ada Green, 14 High Street, Gloucester, GL1 2AB',
  subject: 'Your appointment',
  text: 'Hello,\n\nthis is to confirm – in your own time.\n',
};

/** What a PDF of the built-in typefaces shows, a line for each line that was set, with its size in points. */
function shown(pdf: Buffer): { size: number; text: string }[] {
  const parts = pdf.toString('latin1').split(/stream\r?\n/);
  const streams = parts.flatMap((part) => {
    try {
      return [inflateSync(Buffer.from(part.split('endstream')[0]!, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  return [...streams.join('\n').matchAll(/\/F\d+ ([\d.]+) Tf[^[]*\[([^\]]*)\] TJ/g)].map(([, size, pieces]) => ({
    size: Number(size),
    text: [...pieces!.matchAll(/<([0-9a-f]+)>/g)]
      .map(([, hex]) => Buffer.from(hex!, 'hex').toString('latin1'))
      .join('')
      .replaceAll('\u0096', '–')
      .replaceAll('\u0080', '€'),
  }));
}

test('the address, the heading and the text are on it, and nothing else', async () => {
  const lines = shown(await printLetter(letter)).map(({ text }) => text);
  expect(lines).toEqual([
    'Ada Green',
    '14 High Street',
    'Gloucester',
    'GL1 2AB',
    'Your appointment',
    'Hello,',
    'this is to confirm – in your own time.',
  ]);
});

test.each([
  [undefined, 12],
  ['easy-read', 16],
  ['large-print', 18],
] as const)('%s is set in %d points, and the address always fits the window', async (format, size) => {
  const lines = shown(await printLetter({ ...letter, format }));
  expect(lines.at(-1)?.size).toBe(size);
  expect(lines[0]?.size).toBe(11);
});

test('the same letter is the same PDF, and tells nobody when or by whom it was made', async () => {
  const [once, again] = [await printLetter(letter), await printLetter(letter)];
  expect(once.equals(again)).toBe(true);
  expect(once.toString('latin1')).not.toMatch(/D:20\d\d/);
});

test('letters that the typeface lacks lose their accent, and no more', async () => {
  const lines = shown(await printLetter({ ...letter, subject: 'Ŵythnos Łódź café €5 日' }));
  expect(lines.map(({ text }) => text)).toContain('Wythnos ?ódz café €5 ?');
});

test('a long letter goes on over pages', async () => {
  const pdf = await printLetter({ ...letter, text: 'A line of it.\n'.repeat(120), format: 'large-print' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2);
});
