import { connect, type AddressInfo, type Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import { loadProfiles } from '@whenready/profiles';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import type { KnownSenders } from './knownSenders.js';
import { MailDesk } from './mailDesk.js';
import { SMTP_LIMITS, smtpListener } from './smtpListener.js';

const NOW = '2026-11-22T10:00:00.000Z';
const profiles = loadProfiles();
const gloucestershire = profiles.find(({ code }) => code === 'gloucestershire')!;
const TO = gloucestershire.intake.email!;
const MAIL = { from: 'pat@school.example', to: TO, subject: 'Ada Hill', text: 'Postcode: GL1 1AA\nA fence.' };

const keep = jest.fn();
const report = jest.fn();
const other = { ...gloucestershire, code: 'other', intake: { ...gloucestershire.intake, email: 'in@other.example' } };
let server: SMTPServer;

async function listen(options: { known?: KnownSenders; limits?: object; tls?: SecureContextOptions } = {}) {
  const desk = new MailDesk(
    { keep },
    { profiles: [...profiles, other] },
    options.known ?? { messageFrom: async () => false, servicesOf: async () => [] },
    () => NOW,
    'Replies@whenready.example',
  );
  server = smtpListener(desk, report, { ...SMTP_LIMITS, ...options.limits }, options.tls ?? null);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.server.address() as AddressInfo).port;
}
async function send(mail: SendMailOptions, options: object = {}, port = (server.server.address() as AddressInfo).port) {
  const transport = createTransport({ host: '127.0.0.1', port, tls: { rejectUnauthorized: false }, ...options });
  return transport.sendMail(mail).catch((error: Error & { responseCode?: number; response?: string }) => error);
}
/** What the server says to raw lines, one answer for each. */
async function talk(port: number, lines: string[]): Promise<string[]> {
  const socket: Socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  const queue = [...lines];
  await new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
    socket.on('data', (data) => {
      answers.push(data.toString());
      const next = queue.shift();
      if (next === undefined) socket.end();
      else socket.write(`${next}\r\n`);
    });
  });
  return answers;
}

beforeEach(() => {
  keep.mockReset().mockResolvedValue('new');
  report.mockReset();
});
afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

test('a mail to a service is kept byte for byte, with a draft that nobody owns', async () => {
  await listen();
  expect(await send({ ...MAIL, to: TO.toUpperCase(), messageId: '<1@x>' })).toMatchObject({
    response: '250 2.0.0 Kept',
  });
  const [message, draft] = keep.mock.calls[0];
  expect(message).toMatchObject({ profile: 'gloucestershire', how: 'email', kind: 'referral', subject: 'Ada Hill' });
  expect(message.content.toString()).toMatch(/^From: pat@school\.example\r\n[^]*Message-ID: <1@x>[^]*A fence\.\r\n$/);
  expect(draft).toMatchObject({ id: message.id, owner: null, channel: 'email', original: MAIL.text });
  expect(draft.body).toEqual({ profile: 'gloucestershire', channel: 'email', council: 'gloucester' });
  expect(JSON.stringify(report.mock.calls)).not.toMatch(/Ada|pat@|fence|GL1/);
});

test('the same mail has the same id however often it comes, and each service its own', async () => {
  await listen();
  for (let attempt = 0; attempt < 2; attempt += 1)
    await send({ ...MAIL, to: [TO, 'in@other.example'], messageId: '<2@x>', date: new Date(0) });
  const ids = keep.mock.calls.map(([{ profile, id }]) => `${profile} ${id}`);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
});

test('nobody else has an address here, and nothing is relayed', async () => {
  await listen();
  for (const to of ['someone@example.com', `x${TO}`, `${TO}.example.com`])
    expect(await send({ ...MAIL, to })).toMatchObject({
      responseCode: 550,
      response: expect.stringContaining('5.1.1'),
    });
  expect(keep).not.toHaveBeenCalled();
});

test('what machines sent makes no draft, and is kept', async () => {
  await listen();
  await send({ ...MAIL, headers: { 'Auto-Submitted': 'auto-replied' } });
  await send({ ...MAIL, envelope: { from: '', to: TO } });
  const [reply, bounce] = keep.mock.calls;
  expect(reply).toMatchObject([{ kind: 'auto-reply', expiresAt: '2026-12-20T00:00:00.000Z' }, null]);
  expect(bounce).toMatchObject([{ kind: 'bounce' }, null]);
});

test('a mail of somebody whom a case knows is handed on, and makes no draft', async () => {
  const messageFrom = jest.fn().mockResolvedValue(true);
  await listen({ known: { messageFrom, servicesOf: async () => [] } });
  await send(MAIL);
  expect(messageFrom.mock.calls[0][0]).toMatchObject({ profile: 'gloucestershire', mail: { from: MAIL.from } });
  await send({ ...MAIL, headers: { Precedence: 'bulk' } });
  expect(messageFrom).toHaveBeenCalledTimes(1);
  expect(keep).toHaveBeenCalledTimes(1);
});

test('an answer to a message goes to the service whose case knows its sender, else to the list of nobody', async () => {
  const messageFrom = jest.fn().mockResolvedValue(true);
  const servicesOf = jest.fn().mockResolvedValue(['other']);
  await listen({ known: { messageFrom, servicesOf } });
  const reply = { ...MAIL, to: 'replies@whenready.example', subject: 'Re: A reminder' };
  const profileOf = (call: number) => messageFrom.mock.calls[call]?.[0].profile;
  expect(await send(reply)).toMatchObject({ response: '250 2.0.0 Kept' });
  expect(profileOf(0)).toBe('other');
  for (const services of [[], ['gloucestershire', 'other'], ['no-more']]) {
    servicesOf.mockResolvedValue(services);
    await send({ ...reply, text: services.join() });
  }
  expect([1, 2, 3].map(profileOf)).toEqual([null, null, null]);
  await send({ ...reply, headers: { 'Auto-Submitted': 'auto-replied' } });
  expect(messageFrom).toHaveBeenCalledTimes(4);
  expect(report.mock.calls.at(-1)).toMatchObject(['taken', { profile: 'replies', outcome: 'not-kept' }]);
  expect(keep).not.toHaveBeenCalled();
});

test('STOP is handed on before anything else is asked, a machine’s too', async () => {
  const messageFrom = jest.fn().mockResolvedValue(true);
  await listen({ known: { messageFrom, servicesOf: async () => [] } });
  for (const to of [TO, 'replies@whenready.example'])
    await send({ ...MAIL, to, subject: 'STOP', text: '', headers: { Precedence: 'bulk' } });
  expect(messageFrom.mock.calls.map(([{ profile }]) => profile)).toEqual(['gloucestershire', null]);
});

test('what is too much is refused in the session, by its code', async () => {
  await listen({ limits: { size: 20_000, recipients: 1 } });
  const long = { ...MAIL, text: 'long '.repeat(10_000) };
  expect(await send(long)).toMatchObject({ responseCode: 552 });
  expect(await send({ ...MAIL, to: [TO, 'in@other.example'] })).toMatchObject({
    rejected: ['in@other.example'],
    rejectedErrors: [{ responseCode: 452 }],
  });
  const port = (server.server.address() as AddressInfo).port;
  const lines = ['EHLO x', 'MAIL FROM:<a@b.example>', `RCPT TO:<${TO}>`, 'DATA', `${'x'.repeat(30_000)}\r\n.`];
  expect((await talk(port, lines)).at(-1)).toMatch(/^552 5\.3\.4/);
  expect(keep).toHaveBeenCalledTimes(1);
});

test('while the store is away it says so, and the sender tries again', async () => {
  await listen();
  keep.mockRejectedValue(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
  const refused = await send(MAIL);
  expect(refused).toMatchObject({ responseCode: 451, response: expect.not.stringContaining('ECONN') });
  expect(report.mock.calls).toEqual([['not-taken', { error: 'Error', code: 'ECONNREFUSED' }]]);
});

const closed = (socket: Socket) => new Promise<void>((resolve) => socket.resume().once('close', () => resolve()));

test('there are so many sessions at most, and one that says nothing ends', async () => {
  const port = await listen({ limits: { silenceMs: 300, connections: 2 } });
  const sockets = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('data', resolve))));
  expect((await talk(port, []))[0]).toMatch(/^421/);
  await Promise.all(sockets.map(closed));
});

test('a session that goes on for ever ends', async () => {
  const port = await listen({ limits: { sessionMs: 300 } });
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  const chatter = setInterval(() => socket.writable && socket.write('NOOP\r\n'), 50);
  await closed(socket);
  clearInterval(chatter);
});

test('TLS is offered where there is a certificate, and only there', async () => {
  const port = await listen();
  expect((await talk(port, ['EHLO x'])).join('')).not.toContain('STARTTLS');
  expect(await send(MAIL, { requireTLS: true })).toBeInstanceOf(Error);
  await new Promise<void>((resolve) => server.close(resolve));

  const warned = jest.spyOn(console, 'error').mockImplementation();
  await listen({ tls: {} });
  warned.mockRestore();
  expect(await send(MAIL, { requireTLS: true })).toMatchObject({ response: '250 2.0.0 Kept' });
});
