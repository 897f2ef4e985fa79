import { readWorkerConfig } from './config.js';

const environment = {
  DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  TEMPORAL_NAMESPACE: 'whenready',
  WHENREADY_SPACE: 'live',
  WHENREADY_CODEC_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  WORKER_PORT: '3999',
  SMTP_URL: 'smtp://127.0.0.1:25',
  PUBLIC_URL: 'https://appointments.example.org',
};
const from = (MAIL_FROM?: string) => () => readWorkerConfig({ ...environment, ...(MAIL_FROM && { MAIL_FROM }) });

describe('the sender of messages', () => {
  it('may have any name and address that tell nobody anything', () => {
    expect(from('Appointments <hello@appointments.example.org>')().MAIL_FROM).toContain('Appointments');
    expect(from()().MAIL_FROM).toBe('Reminders <reminders@whenready.invalid>');
  });

  it.each([
    ['a name that gives it away', 'Victim Support <hello@example.org>', 'victim'],
    ['an address that does', 'Appointments <rj@example.org>', 'rj'],
    ['a domain that does', 'Appointments <hello@northpolice.example>', 'northpolice'],
    ['a Welsh name that does', 'Tîm Cyfiawnder <helo@example.org>', 'cyfiawnder'],
  ])('is refused at the start where it has %s', (_what, sender, word) => {
    expect(from(sender)).toThrow(new RegExp(`^MAIL_FROM is wrong: a stranger can tell .*\\(${word}\\)`));
  });
});

describe('the address of links in messages', () => {
  const at = (PUBLIC_URL: string) => () => readWorkerConfig({ ...environment, PUBLIC_URL });

  it.each(['https://appointments.example.org', 'http://127.0.0.1:3000', 'https://hello.example.org/w'])(
    'may be %s',
    (url) => {
      expect(at(url)().PUBLIC_URL).toBe(url);
    },
  );

  it.each([
    ['https://restorative.example.org', 'restorative'],
    ['https://appointments.northpolice.example', 'northpolice'],
    ['https://VICTIM-support.example', 'victim'],
    ['https://example.org/cyfiawnder', 'cyfiawnder'],
  ])('is refused at the start where it is %s', (url, word) => {
    expect(at(url)).toThrow(
      new RegExp(`^PUBLIC_URL is wrong: a stranger can tell .*\\(${word}\\): let the links .* neutral domain`),
    );
  });
});

describe('the address that people answer to', () => {
  const replyTo = (MAIL_REPLY_TO: string) => () => readWorkerConfig({ ...environment, MAIL_REPLY_TO });

  it('may be left out, and tells nobody anything', () => {
    expect(from()().MAIL_REPLY_TO).toBeUndefined();
    expect(replyTo('hello@appointments.example.org')().MAIL_REPLY_TO).toBe('hello@appointments.example.org');
    expect(replyTo('replies@victimsupport.example')).toThrow(/^MAIL_REPLY_TO is wrong: a stranger can tell/);
    expect(replyTo('Replies <hello@example.org>')).toThrow(/^MAIL_REPLY_TO is wrong: set it to the bare address/);
  });
});
