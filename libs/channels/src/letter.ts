import PDFDocument from 'pdfkit';
import type { LetterFormat, ReminderMessage } from './channel.js';
import { postalLines } from './postal.js';

/** Points to a millimetre. */
const MM = 72 / 25.4;
/** Type sizes in points. Large print is 16 to 18 at least (RNIB), easy read 14 to 16. */
const SIZES: Readonly<Record<LetterFormat, number>> = { standard: 12, 'easy-read': 16, 'large-print': 18 };
/** The same letter makes the same bytes, whenever it is printed. */
const NO_DATE = new Date(0);
const MARGIN = 20 * MM;

/**
 * A letter as a PDF on A4: the address stands in the window of a DL envelope, whatever the size of the rest, then the
 * heading and the text. Nothing but the message is in it: no sender that could give the matter away.
 * @returns the same bytes for the same message
 */
export async function printLetter({
  to,
  subject,
  text,
  format = 'standard',
}: Pick<ReminderMessage, 'to' | 'subject' | 'text' | 'format'>): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: 'Letter', CreationDate: NO_DATE, ModDate: NO_DATE },
  });
  const size = SIZES[format];
  document
    .font('Helvetica')
    .fontSize(11)
    .text(printable(postalLines(to).join('\n')), MARGIN, 51 * MM, { width: 85 * MM, height: 25 * MM, lineGap: 0 });
  document
    .font('Helvetica-Bold')
    .fontSize(size * 1.25)
    .text(printable(subject), MARGIN, 98 * MM);
  document
    .moveDown()
    .font('Helvetica')
    .fontSize(size)
    .text(printable(text.trim()), { lineGap: size * 0.3, paragraphGap: size * 0.5, align: 'left' });
  return bytesOf(document);
}

/** Signs beyond Latin 1 that the built-in typefaces have (Windows-1252). */
const ALSO = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** The built-in typefaces know the letters of western Europe: another letter loses its accent, any other sign is a question mark. */
function printable(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => (known(sign) ? sign : sign.normalize('NFD').replace(/\p{M}/gu, '')))
    .map((sign) => (known(sign) ? sign : '?'))
    .join('');
}

const known = (sign: string): boolean => /^[\n\u0020-\u007e\u00a0-\u00ff]$/.test(sign) || ALSO.includes(sign);

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
    document.end();
  });
}
