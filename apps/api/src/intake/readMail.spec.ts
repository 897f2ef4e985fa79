import { createTransport, type SendMailOptions } from 'nodemailer';
import { readMail } from './readMail.js';

/** A mail as a program sends it. */
async function composed(mail: SendMailOptions): Promise<Buffer> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  return message as Buffer;
}
const MAIL = { from: 'Pat Lane <pat@school.example>', to: 'in@example.org', subject: 'Ada Hill', text: 'A fence.' };
const raw = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1');
const PLAIN = 'From: pat@school.example\nSubject: A fence\nMessage-ID: <1@x>\n\nIt was broken.\n';

describe('a mail is read', () => {
  it('with sender, subject and words', async () => {
    const { from, subject, text, attachments } = await readMail(await composed(MAIL));
    expect({ from, subject, text, attachments }).toEqual({
      from: 'pat@school.example',
      subject: 'Ada Hill',
      text: 'A fence.',
      attachments: [],
    });
  });

  it('by its plain part where it has both', async () => {
    expect((await readMail(await composed({ ...MAIL, html: '<p>Other</p>' }))).text).toBe('A fence.');
  });

  it('by its HTML without markup where it has nothing else', async () => {
    const html = '<style>p{}</style><p>A <b>fence</b>.</p><script>alert(1)</script>';
    expect((await readMail(await composed({ ...MAIL, text: undefined, html }))).text).toBe('A fence.');
  });

  it('with its attachments by name, type and size', async () => {
    const attachments = [
      { filename: 'form.pdf', content: Buffer.alloc(2_000, 1), contentType: 'application/pdf' },
      { filename: '..\\..\r\nevil\t.exe', content: Buffer.from('MZ') },
    ];
    const read = await readMail(await composed({ ...MAIL, attachments }));
    expect(read.attachments[0]).toEqual({ name: 'form.pdf', type: 'application/pdf', size: 2_000 });
    expect(read.attachments[1]?.name).not.toMatch(/[\r\n\t]/);
    expect(read.attachments[1]?.size).toBe(2);
  });

  it('with the mail that is forwarded in it', async () => {
    const inner = '--b\nContent-Type: message/rfc822\n\nSubject: inner\n\nThe words.\n--b--\n';
    const mail = `Subject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n${inner}`;
    expect((await readMail(raw(mail))).text).toMatch(/See below\.[^]*The words\./);
  });

  it.each([
    ['its own charset', 'windows-1252', 'caf\xe9 \x80', 'café €'],
    ['the wrong charset, with a sign where a letter was', 'utf-8', 'caf\xe9', 'caf\ufffd'],
    ['a charset that there is not', 'klingon', 'cafe', 'cafe'],
  ])('in %s', async (_what, charset, sent, text) => {
    const read = await readMail(raw(`Subject: x\nContent-Type: text/plain; charset=${charset}\n\n${sent}\n`));
    expect(read.text).toBe(text);
  });

  it('as far as it goes where it is malformed', async () => {
    for (const text of ['', '\0\xff\xfe', 'no header at all', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n--b'])
      expect(await readMail(raw(text))).toMatchObject({ attachments: [] });
    expect((await readMail(raw('Subject: a\0b\n\nwo\0rds'))).text).toBe('words');
    const nested = Array.from(
      { length: 60 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    );
    expect(await readMail(raw(nested.join('')))).toMatchObject({ from: null, text: '' });
  });

  it('shortened where it is very long: the rest is in the original', async () => {
    const { text } = await readMail(raw(`Subject: x\n\n${'long '.repeat(100_000)}`));
    expect(text.length).toBeLessThan(101_000);
    expect(text).toMatch(/The rest is in the original message\.\]$/);
  });
});

describe('the same mail', () => {
  const print = async (text: string) => (await readMail(raw(text))).fingerprint;

  it('is known again when it comes by another way', async () => {
    expect(await print(`Received: from b\nX-Spam: no\n${PLAIN}`)).toBe(await print(`Received: from a\n${PLAIN}`));
  });

  it('is not taken for another that uses its Message-ID', async () => {
    expect(await print(PLAIN.replace('broken', 'mended'))).not.toBe(await print(PLAIN));
    expect(await print(PLAIN.replace('<1@x>', '<2@x>'))).not.toBe(await print(PLAIN));
  });

  it('without a Message-ID is known by all of it', async () => {
    const none = PLAIN.replace('Message-ID: <1@x>\n', '');
    expect(await print(none)).toBe(await print(none));
    expect(await print(`Received: from a\n${none}`)).not.toBe(await print(none));
  });

  it('is not the same with another attachment', async () => {
    const withFile = (content: string) =>
      composed({ ...MAIL, messageId: '<3@x>', date: new Date(0), attachments: [{ filename: 'a.txt', content }] });
    const [one, other] = await Promise.all([readMail(await withFile('one')), readMail(await withFile('two'))]);
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });
});
