import { connect } from 'node:net';
import type { MailDesk } from './mailDesk.js';
import { SmtpIntake } from './smtpIntake.js';

const desk = { serviceAt: () => null, take: jest.fn() } as unknown as MailDesk;
const intake = (config: object) => new SmtpIntake({ HOST: '127.0.0.1', ...config } as never, desk);
const PORT = 14_825;
const answers = () =>
  new Promise<boolean>((resolve) => {
    const socket = connect(PORT, '127.0.0.1', () => resolve(true) ?? socket.destroy()).on('error', () =>
      resolve(false),
    );
  });

test('it listens while the api runs, and not at all without a port', async () => {
  const off = intake({});
  await off.onApplicationBootstrap();
  await off.onApplicationShutdown();
  const on = intake({ INTAKE_SMTP_PORT: PORT });
  await on.onApplicationBootstrap();
  expect(await answers()).toBe(true);
  await expect(intake({ INTAKE_SMTP_PORT: PORT }).onApplicationBootstrap()).rejects.toThrow('EADDRINUSE');
  await on.onApplicationShutdown();
  expect(await answers()).toBe(false);
});

test.each([
  [{ INTAKE_TLS_CERT: '/nowhere.crt' }, 'Set both'],
  [{ INTAKE_TLS_CERT: '/nowhere.crt', INTAKE_TLS_KEY: '/nowhere.key' }, 'INTAKE_TLS_CERT or INTAKE_TLS_KEY is wrong'],
])('a certificate that cannot be used stops the start: %j', async (config, words) => {
  await expect(intake({ INTAKE_SMTP_PORT: PORT, ...config }).onApplicationBootstrap()).rejects.toThrow(words);
});
