import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spaceEnvironment } from './environment.js';
import { openSecrets, type Secrets } from './secrets.js';
import type { Space } from './temporal/names.js';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const before = { ...process.env };
let secrets: Secrets;

beforeAll(() => (secrets = openSecrets(join(folder, 'secrets.json'))));
beforeEach(() => {
  for (const name of ['PUBLIC_URL', 'NOTIFY_API_KEY', 'NOTIFY_URL', 'SMS_GATEWAY_URL']) delete process.env[name];
});
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true });
});

const at = {
  databaseUrl: 'postgres://d',
  temporal: 't:1',
  apiPort: 1,
  workerPort: 2,
  smtpPort: 3,
  notifyPort: 4,
  intakePort: 2526,
  webPort: 3000,
};
const environment = (space: Space, nodeEnv = 'test') => spaceEnvironment(space, folder, nodeEnv, at, secrets);
const providers = (space: Space, nodeEnv?: string) =>
  Object.fromEntries(
    Object.entries(environment(space, nodeEnv)).filter(([name]) => /^(NOTIFY|SMS|GATEWAY)_/.test(name)),
  );

test('without settings both spaces use the stand-in, each with an account of its own', () => {
  for (const space of ['live', 'rehearsal'] as const) {
    const { serviceId, apiSecret, templates } = secrets.standIns[space];
    expect(environment(space)).toMatchObject({
      NOTIFY_URL: 'http://127.0.0.1:4',
      NOTIFY_API_KEY: `${space}-${serviceId}-${apiSecret}`,
      NOTIFY_TEMPLATES: `email=${templates.email},sms=${templates.sms},letter=${templates.letter}`,
      SMS_GATEWAY_URL: 'http://127.0.0.1:4',
    });
  }
  const [live, rehearsal] = [providers('live'), providers('rehearsal')];
  const shared = Object.keys(live).filter((name) => live[name] === rehearsal[name]);
  expect(shared).toEqual(['NOTIFY_URL', 'SMS_GATEWAY_URL']);
});

test('a provider of this machine’s environment is for real cases alone, and wholly', () => {
  const local = providers('rehearsal');
  process.env.NOTIFY_API_KEY = 'the-real-one';
  process.env.SMS_GATEWAY_URL = 'https://texts.example';
  expect(providers('live')).toEqual({});
  expect(providers('rehearsal')).toEqual(local);
  delete process.env.NOTIFY_API_KEY;
  process.env.NOTIFY_URL = 'https://api.notifications.service.gov.uk';
  expect(providers('live').NOTIFY_URL).toBe('http://127.0.0.1:4');
});

test('in production nothing stands in for a provider of real cases, and rehearsals have their stand-in', () => {
  expect(providers('live', 'production')).toEqual({});
  expect(providers('rehearsal', 'production')).toEqual(providers('rehearsal'));
});

test('secrets of before get what they lack, and keep what they have', () => {
  const file = join(folder, 'old.json');
  const { standIns: _standIns, ...old } = secrets;
  writeFileSync(file, JSON.stringify(old));
  const opened = openSecrets(file);
  expect(opened).toMatchObject(old);
  expect(opened.standIns.live.apiSecret).not.toBe(opened.standIns.rehearsal.apiSecret);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(opened);
  expect(openSecrets(file)).toEqual(opened);
});

test('links lead to the web pages of this machine, unless they are told otherwise', () => {
  expect(environment('live').PUBLIC_URL).toBe('http://127.0.0.1:3000');
  process.env.PUBLIC_URL = 'https://appointments.example.org';
  expect(environment('live').PUBLIC_URL).toBe('https://appointments.example.org');
});

test('links of rehearsals lead to a path of their own there', () => {
  expect(environment('rehearsal').PUBLIC_URL).toBe('http://127.0.0.1:3000/rehearsal');
  process.env.PUBLIC_URL = 'https://appointments.example.org/';
  expect(environment('rehearsal').PUBLIC_URL).toBe('https://appointments.example.org/rehearsal');
});
