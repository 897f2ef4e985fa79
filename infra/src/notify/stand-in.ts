import { randomUUID } from 'node:crypto';
import type { Account, MessageKind } from './account.js';
import type { Accepted } from './accepting.js';
import { Failing } from './failing.js';
import { type SentMessage, SentMessages } from './messages.js';
import { Receipts } from './receipts.js';

/** What the routes of the stand-in share. */
export class StandIn {
  readonly messages: SentMessages;
  readonly failing = new Failing();
  readonly receipts: Receipts;

  /** @param folder where the messages are kept */
  constructor(
    readonly accounts: readonly Account[],
    folder: string,
  ) {
    this.messages = new SentMessages(folder);
    this.receipts = new Receipts(this.messages, accounts);
  }

  /** Takes a message: from here on it is kept, and its receipt will come. A reference that is there already is no hindrance. */
  take(provider: SentMessage['provider'], kind: MessageKind, { space }: Account, content: Accepted): SentMessage {
    const message: SentMessage = {
      id: randomUUID(),
      provider,
      space,
      kind,
      ...content,
      receivedAt: new Date().toISOString(),
      status: kind === 'letter' ? 'accepted' : 'sending',
      completedAt: null,
    };
    this.messages.keep(message);
    void this.receipts.follow(message);
    return message;
  }
}
