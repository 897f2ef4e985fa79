import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A message as the inbox shows it: an email that came by SMTP, or what the providers' stand-in took. */
export interface InboxMessage {
  id: string;
  kind: 'email' | 'sms' | 'letter';
  /** Who was asked to carry it. */
  provider: 'smtp' | 'notify' | 'gateway';
  /** What became of it, where its provider tells. */
  status: string | null;
  /** When it arrived, an ISO instant in UTC. */
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  messageId: string;
  /** All headers, names in lower case. */
  headers: Record<string, string>;
  text: string;
  html: string;
  /** The entry for a calendar that came with it; empty where there was none. */
  calendar: string;
}

/** The messages received, each one file of a folder, oldest first by name. */
export class InboxStore {
  private readonly parsed = new Map<string, InboxMessage>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a message as it came over the wire, complete or not at all. */
  add(raw: Buffer, receivedAt: Date = new Date()): string {
    const id = `${receivedAt.toISOString().replaceAll(':', '-')}_${randomUUID().slice(0, 8)}`;
    const part = join(this.folder, `${id}.part`);
    writeFileSync(part, raw, { mode: 0o600 });
    renameSync(part, join(this.folder, `${id}.eml`));
    return id;
  }

  /** Every message, newest first. */
  async all(): Promise<InboxMessage[]> {
    const names = readdirSync(this.folder).filter((name) => name.endsWith('.eml'));
    return Promise.all(
      names
        .sort()
        .reverse()
        .map((name) => this.read(name.slice(0, -'.eml'.length))),
    );
  }

  private async read(id: string): Promise<InboxMessage> {
    const known = this.parsed.get(id);
    if (known) return known;
    const mail = await PostalMime.parse(readFileSync(join(this.folder, `${id}.eml`)));
    const message: InboxMessage = {
      id,
      kind: 'email',
      provider: 'smtp',
      status: null,
      receivedAt: (id.split('_')[0] ?? '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'),
      from: mail.from?.address ?? '',
      to: (mail.to ?? []).map((one) => one.address ?? ''),
      subject: mail.subject ?? '',
      messageId: mail.messageId ?? '',
      headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
      text: mail.text ?? '',
      html: mail.html ?? '',
      calendar: calendarOf(mail.attachments),
    };
    this.parsed.set(id, message);
    return message;
  }
}

/** The text of the first part that is a calendar's. */
function calendarOf(parts: readonly { mimeType: string; content: ArrayBuffer | Uint8Array | string }[]): string {
  const content = parts.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '';
  return typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
}
