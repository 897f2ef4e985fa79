import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Space } from '../temporal/names.js';
import type { MessageKind } from './account.js';

/** A message that the stand-in took. It never goes any further. */
export interface SentMessage {
  readonly id: string;
  readonly provider: 'notify' | 'gateway';
  readonly space: Space;
  readonly kind: MessageKind;
  /** An email address, a number, or the lines of a postal address joined with commas. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly reference: string | null;
  /** When it was taken, an ISO instant in UTC. */
  readonly receivedAt: string;
  /** As GOV.UK Notify would call it. */
  readonly status: string;
  readonly completedAt: string | null;
}

/** The messages taken: in memory, and each a file of a folder, so that a restart forgets none. */
export class SentMessages {
  private readonly byId = new Map<string, SentMessage>();
  private readonly byReference = new Map<string, string[]>();

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (const message of readMessages(folder)) this.remember(message);
  }

  /** Keeps a new message, complete or not at all, or what has changed of one. */
  keep(message: SentMessage): void {
    const file = join(this.folder, message.id);
    writeFileSync(`${file}.part`, JSON.stringify(message), { mode: 0o600 });
    renameSync(`${file}.part`, `${file}.json`);
    this.remember(message);
  }

  find(id: string): SentMessage | undefined {
    return this.byId.get(id);
  }

  /** Newest first. */
  withReference(reference: string): SentMessage[] {
    return (this.byReference.get(reference) ?? []).flatMap((id) => this.byId.get(id) ?? []).reverse();
  }

  /** Newest first. */
  all(): SentMessage[] {
    return newestFirst([...this.byId.values()]);
  }

  private remember(message: SentMessage): void {
    const { id, reference } = message;
    if (!this.byId.has(id) && reference !== null)
      this.byReference.set(reference, [...(this.byReference.get(reference) ?? []), id]);
    this.byId.set(id, message);
  }
}

/** The messages kept in a folder, oldest first; none where there is no such folder. */
export function readMessages(folder: string): SentMessage[] {
  const messages = namesIn(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SentMessage);
  return newestFirst(messages).reverse();
}

/** Puts what has a moment of arrival in order. */
export const newestFirst = <T extends { receivedAt: string }>(messages: T[]): T[] =>
  messages.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
