import { ConfigError, readConfig } from './config.js';
import { variables } from './variables.js';

const { DATABASE_URL, WORKER_PORT, HOST, WHENREADY_CODEC_KEYS, NOTIFY_API_KEY, NOTIFY_TEMPLATES, TRUSTED_PROXIES } =
  variables;

test('values are parsed, defaults filled in, and what was not asked for left out', () => {
  const config = readConfig(
    { DATABASE_URL, WORKER_PORT, HOST },
    { DATABASE_URL: 'postgres://me@localhost:5432/db', WORKER_PORT: '3002', HOST: '', OTHER: 'x' },
  );
  expect(config).toEqual({ DATABASE_URL: 'postgres://me@localhost:5432/db', WORKER_PORT: 3002, HOST: '127.0.0.1' });
});

test('one line names what is missing, what is wrong and the way out, but no value', () => {
  const read = () => readConfig({ DATABASE_URL, WORKER_PORT }, { WORKER_PORT: 'secret' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/^DATABASE_URL is missing: set it to postgres:.*; WORKER_PORT is wrong: set it to a free port/);
  expect(read).not.toThrow(/secret|\n/);
});

test.each([
  ['nonsense', 'set it to id:base64'],
  ['one:c2hvcnQ=', 'the key one is not 32 bytes'],
  [`a:${Buffer.alloc(32).toString('base64')},a:${Buffer.alloc(32).toString('base64')}`, 'the key id a is there twice'],
])('codec keys %#: the way out is said', (text, says) => {
  expect(() => readConfig({ WHENREADY_CODEC_KEYS }, { WHENREADY_CODEC_KEYS: text })).toThrow(says);
});

test('codec keys are read in their order', () => {
  const text = `new:${Buffer.alloc(32, 1).toString('base64')},old:${Buffer.alloc(32, 2).toString('base64')}`;
  const config = readConfig({ WHENREADY_CODEC_KEYS }, { WHENREADY_CODEC_KEYS: text });
  expect(config.WHENREADY_CODEC_KEYS.map((key) => key.id)).toEqual(['new', 'old']);
});

const SERVICE = '2d8a2f0e-53c5-4f0c-9f0a-6a3f1c1f8a11';
const SECRET = '7b0c6f1d-0a4b-4a57-8f62-0c9c1a1d2e3f';

test('templates are read by the kind of message they are for', () => {
  const read = (text: string) => readConfig({ NOTIFY_TEMPLATES }, { NOTIFY_TEMPLATES: text }).NOTIFY_TEMPLATES;
  expect(read(`email=${SERVICE}, sms=${SECRET}`)).toEqual({ email: SERVICE, sms: SECRET });
  for (const wrong of ['email', `fax=${SERVICE}`, 'sms=12', `email=${SERVICE}=x`])
    expect(() => read(wrong)).toThrow(/NOTIFY_TEMPLATES is wrong: set it to email=<id>/);
});

test('an API key is its name, the id of the service and its secret', () => {
  const read = (text: string) => readConfig({ NOTIFY_API_KEY }, { NOTIFY_API_KEY: text });
  expect(read(`my-key-${SERVICE}-${SECRET}`)).toBeTruthy();
  expect(() => read(`my-key-${SERVICE}`)).toThrow(/NOTIFY_API_KEY is wrong/);
});

describe('proxies', () => {
  const read = (text: string) => readConfig({ TRUSTED_PROXIES }, { TRUSTED_PROXIES: text }).TRUSTED_PROXIES;

  test('of this machine are trusted, and those that are named', () => {
    expect(read('')).toEqual(['loopback']);
    expect(read('10.0.0.5, 10.1.0.0/16,fd00::/8,uniquelocal')).toEqual([
      'loopback',
      '10.0.0.5',
      '10.1.0.0/16',
      'fd00::/8',
      'uniquelocal',
    ]);
  });

  test.each(['proxy.internal', '10.0.0', '10.0.0.5/33', '0.0.0.0/0', '::/0', '10.0.0.5/8/8', '10.0.0.5,', 'true'])(
    'are not %s',
    (text) => expect(() => read(text)).toThrow(/TRUSTED_PROXIES is wrong: set it to the addresses or networks/),
  );
});
