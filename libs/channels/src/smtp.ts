import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { OutcomeUnknown, ProviderAway, RefusedByProvider } from './errors.js';

/** In milliseconds; together with the rest of a sending well within the 5 s that a lock may be held. */
const CONNECT_MS = 2_000;
const ALL_MS = 5_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/**
 * Hands one message to an SMTP server, over a connection of its own, and tells apart what became of it: without a
 * connection nothing was handed over; a reply of 400 or more is a no; anything else that goes wrong leaves it unknown.
 * @param url `smtp://[user:password@]host:port`, or `smtps://`
 * @returns the server's last reply
 * @throws ProviderAway, RefusedByProvider or OutcomeUnknown
 */
export async function deliver(url: string, envelope: Envelope, message: Buffer): Promise<string> {
  const connection = new SMTPConnection(optionsOf(new URL(url)));
  try {
    await connected(connection, new URL(url));
    const reply = await handedOver(connection, envelope, message);
    connection.quit();
    return reply;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function optionsOf({ protocol, hostname, port }: URL): SMTPConnection.Options {
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ALL_MS,
  };
}

function connected(connection: SMTPConnection, { username, password }: URL): Promise<void> {
  const away = (error: Error) => new ProviderAway(`No way to the mail server: ${codeOf(error)}`);
  return answered<void>(connection, CONNECT_MS, away, (done) =>
    connection.connect((error) => {
      if (error || username === '') return done(error);
      const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
      connection.login({ credentials }, (wrong) => done(wrong));
    }),
  );
}

function handedOver(connection: SMTPConnection, { from, to }: Envelope, message: Buffer): Promise<string> {
  return answered<string>(connection, ALL_MS - CONNECT_MS, outcomeOf, (done) =>
    connection.send({ from, to: [to] }, message, (error, info) => done(error, info?.response)),
  );
}

/** Waits for an answer, an error of the connection, its end, or the end of our patience: whatever comes first. */
async function answered<T>(
  connection: SMTPConnection,
  ms: number,
  failure: (error: Error) => Error,
  ask: (done: (error?: Error | null, answer?: T) => void) => void,
): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const failed = (error: Error) => reject(failure(error));
      late = setTimeout(() => failed(new Error('it did not answer in time')), ms);
      connection.on('error', failed);
      connection.once('end', () => failed(new Error('it hung up')));
      ask((error, answer) => (error ? failed(error) : resolve(answer as T)));
    });
  } finally {
    clearTimeout(late);
  }
}

function outcomeOf(error: Error & { responseCode?: number }): Error {
  const { responseCode } = error;
  return responseCode !== undefined && responseCode >= 400
    ? new RefusedByProvider(`The mail server said no (${responseCode})`)
    : new OutcomeUnknown(`The mail server's answer was lost: ${codeOf(error)}`);
}

/** An error's code and never its message, which can name an address. */
function codeOf(error: Error & { code?: string }): string {
  return error.code ?? error.name;
}
