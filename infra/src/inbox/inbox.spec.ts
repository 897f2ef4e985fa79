import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Failing, FailMode } from './failing.js';
import { inboxHttp } from './http.js';
import { smtpServer } from './smtp.js';
import { SentMessages } from '../notify/messages.js';
import { InboxStore } from './store.js';

const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
const failing: Failing = { mode: 'none' };
const store = new InboxStore(folder);
const smtp = smtpServer(store, failing);
const others = join(folder, 'others');
const http = inboxHttp(store, failing, others);
let page = '';

beforeAll(async () => {
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  page = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await Promise.all([new Promise<void>((done) => smtp.close(done)), new Promise((done) => http.close(done))]);
  rmSync(folder, { recursive: true });
});

const send = (subject: string) => {
  const { port } = smtp.server.address() as AddressInfo;
  const transport = createTransport({ host: '127.0.0.1', port, socketTimeout: 500, ignoreTLS: true });
  const headers = { 'X-Reference': 'abc' };
  return transport.sendMail({ from: 'a@whenready.invalid', to: 'b@whenready.invalid', subject, text: '<p>', headers });
};

const tell = (mode: FailMode | 'sulk') =>
  fetch(`${page}/fail`, { method: 'POST', body: JSON.stringify({ mode }) }).then((response) => response.status);

const subjects = async () =>
  ((await (await fetch(`${page}/api/messages`)).json()) as { messages: { subject: string }[] }).messages.map(
    (message) => message.subject,
  );

describe('the inbox', () => {
  it('shows what was sent, on its page and as JSON', async () => {
    await send('first');
    const { messages } = (await (await fetch(`${page}/api/messages`)).json()) as { messages: object[] };
    expect(messages).toMatchObject([
      { subject: 'first', to: ['b@whenready.invalid'], headers: { 'x-reference': 'abc' } },
    ]);
    const shown = await (await fetch(page)).text();
    expect(shown).toContain('first');
    expect(shown).not.toContain('<p></pre>');
  });

  it('shows texts and letters among the emails, newest first', async () => {
    const one = { provider: 'notify', space: 'live', reference: null, status: 'sending', completedAt: null } as const;
    const taken = new SentMessages(others);
    taken.keep({
      ...one,
      id: 'b',
      kind: 'letter',
      to: 'Ada, GL1',
      subject: 'Later',
      text: '',
      receivedAt: '2099-01-01',
    });
    taken.keep({
      ...one,
      id: 'a',
      kind: 'sms',
      to: '+447700900123',
      subject: '',
      text: '<b>',
      receivedAt: '2020-01-01',
    });
    const { messages } = (await (await fetch(`${page}/api/messages`)).json()) as { messages: { kind: string }[] };
    expect(messages.map(({ kind }) => kind)).toEqual(['letter', 'email', 'sms']);
    const shown = await (await fetch(page)).text();
    expect(shown).toMatch(/Letter by GOV.UK Notify[^]*Later[^]*Text by GOV.UK Notify[^]*447700900123/);
    expect(shown).not.toContain('<b>');
  });

  it('refuses when told to', async () => {
    expect(await tell('refuse')).toBe(200);
    await expect(send('refused')).rejects.toMatchObject({ responseCode: 550 });
    expect(await subjects()).not.toContain('refused');
  });

  it('takes a message and drops the connection when told to', async () => {
    await tell('accept-then-drop');
    await expect(send('taken, unanswered')).rejects.toThrow();
    expect(await subjects()).toContain('taken, unanswered');
  });

  it('never answers when told to', async () => {
    await tell('hang');
    await expect(send('hanging')).rejects.toThrow();
    expect(await subjects()).not.toContain('hanging');
    expect(await tell('none')).toBe(200);
  });

  it('names the ways it can fail when told another', async () => {
    expect(await tell('sulk')).toBe(422);
  });
});
