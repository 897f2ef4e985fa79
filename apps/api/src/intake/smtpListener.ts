import type { SecureContextOptions } from 'node:tls';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailDesk } from './mailDesk.js';

/** What one mail, one session and all of them together may take. */
export interface SmtpLimits {
  /** Of one mail, in bytes. */
  readonly size: number;
  /** Of one mail. */
  readonly recipients: number;
  /** At the same time. */
  readonly connections: number;
  /** Milliseconds without a word, after which a session ends. */
  readonly silenceMs: number;
  /** Milliseconds after which a session ends, whatever it says. */
  readonly sessionMs: number;
}

export const SMTP_LIMITS: SmtpLimits = {
  size: 10_000_000,
  recipients: 10,
  connections: 50,
  silenceMs: 60_000,
  sessionMs: 600_000,
};

/** What is told of what went wrong: no address, no word of a mail. */
export type Report = (event: 'taken' | 'not-taken', facts: Readonly<Record<string, unknown>>) => void;

/** A refusal with its codes (RFC 5321, RFC 3463); what begins with 4 may be tried again. */
const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

const NOBODY = () => refusal(550, '5.1.1 There is no such address here');
const TOO_MANY = () => refusal(452, '4.5.3 Too many recipients in one mail');
const TOO_LARGE = ({ size }: SmtpLimits) => refusal(552, `5.3.4 A mail may have ${size / 1_000_000} MB`);
const AWAY = () => refusal(451, '4.3.0 It cannot be taken just now, try again later');

/**
 * An SMTP server that takes mail for the services alone, and says yes to it only once it is kept. It relays nothing and
 * sends nothing: whatever is wrong is said in the session, to whoever delivers.
 * @param tls certificate and key for STARTTLS; without them it is not offered
 */
export function smtpListener(
  desk: Pick<MailDesk, 'serviceAt' | 'take'>,
  report: Report,
  limits: SmtpLimits = SMTP_LIMITS,
  tls: SecureContextOptions | null = null,
): SMTPServer {
  const ends = new Map<string, NodeJS.Timeout>();
  const server: SMTPServer = new SMTPServer({
    ...tls,
    name: 'intake.invalid',
    banner: 'Mail for the services alone',
    authOptional: true,
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: limits.size,
    maxClients: limits.connections,
    socketTimeout: limits.silenceMs,
    closeTimeout: 5_000,
    onConnect: ({ id }, done) => {
      ends.set(
        id,
        setTimeout(() => hangUp(server, id), limits.sessionMs),
      );
      done();
    },
    onClose: ({ id }) => {
      clearTimeout(ends.get(id));
      ends.delete(id);
    },
    onRcptTo: ({ address }, { envelope }, done) => {
      if (desk.serviceAt(address) === null) return done(NOBODY());
      done(envelope.rcptTo.length >= limits.recipients ? TOO_MANY() : null);
    },
    onData: (stream, session, done) => {
      void take(desk, stream, session, limits).then(
        (facts) => {
          for (const one of facts) report('taken', one);
          done(null, '2.0.0 Kept');
        },
        (error: Error & { responseCode?: number; code?: string }) => {
          report('not-taken', { error: error.name, code: error.responseCode ?? error.code });
          done(error.responseCode ? error : AWAY());
        },
      );
    },
  });
  return server;
}

/** Every service gets the mail that it was sent to; a second attempt after half of them makes nothing twice. */
async function take(
  desk: Pick<MailDesk, 'serviceAt' | 'take'>,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  limits: SmtpLimits,
): Promise<Readonly<Record<string, unknown>>[]> {
  const raw = await wholeOf(stream, limits);
  const services = new Set(envelope.rcptTo.map(({ address }) => desk.serviceAt(address)));
  const facts = [];
  for (const service of services)
    if (service !== null)
      facts.push({
        profile: service,
        size: raw.byteLength,
        ...(await desk.take(service, raw, envelope.mailFrom ? envelope.mailFrom.address : '')),
      });
  return facts;
}

/** Reads a mail to its end; what is too much is not held in memory. */
async function wholeOf(stream: SMTPServerDataStream, limits: SmtpLimits): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size <= limits.size) parts.push(part);
  }
  if (size > limits.size || stream.sizeExceeded) throw TOO_LARGE(limits);
  return Buffer.concat(parts);
}

/** A handler is not given its socket; the server's list of connections holds it. */
function hangUp(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections as Set<{ id: string; close(): void }>)
    if (connection.id === sessionId) connection.close();
}
