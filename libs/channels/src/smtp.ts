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
    return await handedOver(connection, envelope, message);
  } finally {
    connection.close();
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
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(new ProviderAway(`No way to the mail server: ${codeOf(error)}`));
    const late = setTimeout(() => failed(new Error('it did not answer in time')), CONNECT_MS);
    connection.on('error', failed);
    connection.once('end', () => failed(new Error('it hung up')));
    connection.connect(() => {
      clearTimeout(late);
      if (username === '') return resolve();
      const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
      connection.login({ credentials }, (error) => (error ? failed(error) : resolve()));
    });
  });
}

function handedOver(connection: SMTPConnection, { from, to }: Envelope, message: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = (error: SMTPConnection.SMTPError) => reject(outcomeOf(error));
    const late = setTimeout(() => failed(new Error('no answer in time')), ALL_MS - CONNECT_MS);
    connection.on('error', failed);
    connection.once('end', () => failed(new Error('it hung up')));
    connection.send({ from, to: [to] }, message, (error, info) => {
      clearTimeout(late);
      if (error) failed(error);
      else resolve(info.response);
    });
  });
}

function outcomeOf(error: SMTPConnection.SMTPError): Error {
  const { responseCode } = error;
  return responseCode !== undefined && responseCode >= 400
    ? new RefusedByProvider(`The mail server said no (${responseCode})`)
    : new OutcomeUnknown(`The mail server's answer was lost: ${codeOf(error)}`);
}

/** An error's code and never its message, which can name an address. */
function codeOf(error: Error & { code?: string }): string {
  return error.code ?? error.name;
}
