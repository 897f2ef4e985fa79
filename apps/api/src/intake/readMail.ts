import { createHash } from 'node:crypto';
import type { Email } from 'postal-mime';
import { parseMail } from './parseMail.js';
import { plainText } from './plainText.js';

/** Longest text that is shown beside a draft, in characters; all of it is in the original. */
const LONGEST_TEXT = 100_000;
const LONGEST_LINE = 300;
const MOST_ATTACHMENTS = 100;

/** What was read of a mail. What cannot be read is not there: the original is kept as it came. */
export interface ReadMail {
  /** The address in its From, as it says itself. */
  readonly from: string | null;
  readonly subject: string | null;
  /** Its words: the plain part, else the HTML part without its markup. */
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
  /** Values of its headers by name in lower case; the first of each. */
  readonly headers: ReadonlyMap<string, string>;
  /** Equal for the same mail however often and by whichever way it is delivered. */
  readonly fingerprint: string;
}

/** Reads a mail as it came over the wire: malformed ones as far as they go, never with an error. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const mail = await parseMail(raw);
  if (!mail) return unreadable(raw);
  const words = mail.text?.trim() ? mail.text.trim() : plainText(mail.html ?? '');
  return {
    from: mail.from?.address ? line(mail.from.address) : null,
    subject: mail.subject ? line(mail.subject) : null,
    text: shortened(printable(words)),
    attachments: mail.attachments.slice(0, MOST_ATTACHMENTS).map((one) => ({
      name: line(one.filename ?? '') || 'without a name',
      type: line(one.mimeType),
      size: Buffer.from(one.content as ArrayBuffer).byteLength,
    })),
    headers: firstOfEach(mail),
    fingerprint: fingerprintOf(mail, raw),
  };
}

/**
 * The Message-ID alone would let a second, different mail under the same one be lost; the way it came (Received and
 * other trace headers) differs between two deliveries of one mail.
 */
function fingerprintOf(mail: Email, raw: Buffer): string {
  const hash = createHash('sha256');
  if (!mail.messageId) return hash.update(raw).digest('hex');
  const parts = [mail.messageId, mail.from?.address, mail.date, mail.subject, mail.text, mail.html];
  hash.update(JSON.stringify(parts.map((part) => part ?? null)));
  for (const { content } of mail.attachments) hash.update(Buffer.from(content as ArrayBuffer)).update('\0');
  return hash.digest('hex');
}

function unreadable(raw: Buffer): ReadMail {
  const fingerprint = createHash('sha256').update(raw).digest('hex');
  return { from: null, subject: null, text: '', attachments: [], headers: new Map(), fingerprint };
}

function firstOfEach({ headers }: Email): ReadonlyMap<string, string> {
  return new Map([...headers].reverse().map(({ key, value }) => [key, value]));
}

/** What windows-1252 has at 0x80 to 0x9f. Node's decoder gives control characters there, which no mail means. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** PostgreSQL keeps no NUL; other control characters show nothing. */
const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
const line = (text: string): string => printable(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
const shortened = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}\n\n[The rest is in the original message.]`;
