import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { OutcomeUnknown, ProviderAway, reminderChannels, RefusedByProvider } from './index.js';

/** An SMTP server that answers each command as told; `drop` hangs up instead. */
async function mailServer(
  replies: Partial<Record<string, string>>,
): Promise<{ server: Server; url: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('end', () => socket.destroy());
    answer(socket, replies['greeting'] ?? '220 here');
    let body = false;
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').slice(0, -1)) {
        seen.push(line);
        if (body && line !== '.') continue;
        const word = body ? 'body' : (line.split(/[ :]/)[0]?.toUpperCase() ?? '');
        body = word === 'DATA';
        answer(socket, replies[word] ?? (word === 'DATA' ? '354 go on' : '250 fine'));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function answer(socket: Socket, reply: string): void {
  if (reply === 'drop') socket.destroy();
  else if (reply !== 'silence') socket.write(`${reply}\r\n`);
}

const message = { claimId: 'claim-1', to: 'someone@example.org', subject: 'A reminder', text: 'Hello', entry: null };

async function sending(replies: Partial<Record<string, string>>): Promise<unknown> {
  const { server, url, seen } = await mailServer(replies);
  const [email] = reminderChannels({ smtp: { url, from: 'Reminders <no-reply@whenready.invalid>' } });
  try {
    return { ...(await email!.send(message)), seen };
  } catch (error) {
    return error;
  } finally {
    server.close();
  }
}

test('a message is handed over, with an id that its claim decides', async () => {
  const { reference, seen } = (await sending({})) as { reference: string; seen: string[] };
  expect(reference).toBe('<claim-1@whenready.invalid>');
  expect(seen).toContain('Message-ID: <claim-1@whenready.invalid>');
  expect(seen).toContain('MAIL FROM:<no-reply@whenready.invalid>');
  expect(seen).toContain('RCPT TO:<someone@example.org>');
});

test.each([
  ['the person is not known there', { RCPT: '550 no such person' }],
  ['the message is turned down at its end', { body: '554 not this' }],
])('%s: refused', async (_, replies) => {
  expect(await sending(replies)).toBeInstanceOf(RefusedByProvider);
});

test.each([
  ['the connection drops after the message', { body: 'drop' }],
  ['no answer comes after the message', { body: 'silence' }],
])(
  '%s: unknown',
  async (_, replies) => {
    expect(await sending(replies)).toBeInstanceOf(OutcomeUnknown);
  },
  10_000,
);

test('nobody listens, or nobody greets: away, and nothing of it names the address', async () => {
  const [email] = reminderChannels({ smtp: { url: 'smtp://127.0.0.1:1', from: 'a@b.invalid' } });
  const error = await email!.send(message).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ProviderAway);
  expect(String(error)).not.toContain('example.org');
  expect(await sending({ greeting: 'drop' })).toBeInstanceOf(ProviderAway);
});

test('an entry for the calendar goes with it, as a part that calendars read and as a file', async () => {
  const entry = {
    method: 'CANCEL',
    uid: 'u1@whenready.invalid',
    sequence: 3,
    startsAt: '2027-03-02T14:00:00.000Z',
    endsAt: '2027-03-02T15:30:00.000Z',
    place: null,
  } as const;
  const { server, url, seen } = await mailServer({});
  const [email] = reminderChannels({ smtp: { url, from: 'Reminders <no-reply@whenready.invalid>' } });
  await email!.send({ ...message, entry }).finally(() => server.close());
  expect(seen.filter((line) => line.startsWith('Content-Type: '))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/text\/calendar; .*method=CANCEL/),
      expect.stringMatching(/appointment\.ics|application\/ics/),
    ]),
  );
});

test.each([
  ['the address of the service', 'in@service.example', 'in@service.example'],
  ['else the one for all', null, 'replies@whenready.invalid'],
])('it is answered at %s, by STOP too', async (_, own, replyTo) => {
  const { server, url, seen } = await mailServer({});
  const [email] = reminderChannels({
    smtp: { url, from: 'a@whenready.invalid', replyTo: 'replies@whenready.invalid' },
  });
  await email!.send({ ...message, replyTo: own }).finally(() => server.close());
  expect(seen).toContain(`Reply-To: ${replyTo}`);
  expect(seen).toContain(`List-Unsubscribe: <mailto:${replyTo}?subject=STOP>`);
});

test('without any it names none', async () => {
  const { seen } = (await sending({})) as { seen: string[] };
  expect(seen.filter((line) => /^(Reply-To|List-Unsubscribe)/.test(line))).toEqual([]);
});
