import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Readable } from 'node:stream';
import type { Failing } from './failing.js';
import type { InboxStore } from './store.js';

/** An SMTP server that keeps every message, and fails as it is told to. */
export function smtpServer(store: InboxStore, failing: Failing): SMTPServer {
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: 10_000_000,
    disableReverseLookup: true,
    onRcptTo: (_address, _session, done) => done(failing.mode === 'refuse' ? refusal() : null),
    onData: (stream, session, done) => {
      void take(stream).then((raw) => {
        if (failing.mode === 'hang') return;
        store.add(raw);
        if (failing.mode === 'accept-then-drop') return drop(server, session.id);
        done();
      }, done);
    },
  });
  return server;
}

async function take(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream as Readable) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function refusal(): Error {
  return Object.assign(new Error('Refused, as the inbox was told to'), { responseCode: 550 });
}

// A handler is not given its socket; the server's list of connections holds it.
function drop(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
    if (connection.id === sessionId) connection._socket.destroy();
  }
}
