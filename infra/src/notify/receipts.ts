import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Account } from './account.js';
import { callBack } from './call-back.js';
import type { SentMessage, SentMessages } from './messages.js';
import { momentOf } from './moment.js';

/** As often as GOV.UK Notify calls again where a service could not take a receipt. */
const TRIES = 6;

export const receiptStatus = z.enum(['delivered', 'permanent-failure', 'temporary-failure', 'technical-failure']);
export type ReceiptStatus = z.infer<typeof receiptStatus>;

/** What becomes of a message, told when and how often. */
export const receiptSetting = z.strictObject({
  status: z.enum([...receiptStatus.options, 'never']).default('delivered'),
  /** In milliseconds, from taking the message. */
  afterMs: z.int().min(0).default(2_000),
  times: z.int().min(1).max(5).default(1),
  /** In milliseconds, before calling again one who could not take it; GOV.UK Notify waits 5 minutes. */
  retryMs: z.int().min(1).default(5_000),
});

/** Tells services what became of their messages. Of letters GOV.UK Notify tells nothing by itself. */
export class Receipts {
  setting = receiptSetting.parse({});

  constructor(
    private readonly messages: SentMessages,
    private readonly accounts: readonly Account[],
  ) {}

  /** Sees to the receipt of a message that was just taken, as the setting of this moment says. */
  async follow(message: SentMessage): Promise<void> {
    const { status, afterMs, times, retryMs } = this.setting;
    if (status === 'never') return;
    await pause(afterMs, undefined, { ref: false });
    for (let time = 0; time < times; time += 1) {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const answer = await this.tell(message, status);
        if (answer !== null && answer < 500) break;
        await pause(retryMs, undefined, { ref: false });
      }
    }
  }

  /** Tells it now, once. Gives the status of the answer; null where none came, and for letters, of which nothing is told. */
  async tell({ id }: SentMessage, status: ReceiptStatus): Promise<number | null> {
    const known = this.messages.find(id);
    const account = this.accounts.find(({ space }) => space === known?.space);
    if (!known || !account) return null;
    const printed = known.kind === 'letter' && status === 'delivered';
    const ended = { ...known, status: printed ? 'received' : status, completedAt: new Date().toISOString() };
    this.messages.keep(ended);
    if (known.kind === 'letter') return null;
    return known.provider === 'notify'
      ? callBack(`${account.callbacks}/notify/receipt`, account.notifyCallbackToken, notifyBody(ended, account))
      : callBack(`${account.callbacks}/gateway/receipt`, account.gatewayCallbackToken, gatewayBody(ended));
  }
}

const notifyBody = (message: SentMessage, { templates }: Account): object => ({
  id: message.id,
  reference: message.reference,
  to: message.to,
  status: message.status,
  created_at: momentOf(message.receivedAt),
  completed_at: momentOf(message.completedAt ?? message.receivedAt),
  sent_at: momentOf(message.receivedAt),
  notification_type: message.kind,
  template_id: templates[message.kind],
  template_version: 1,
});

const GATEWAY_WORDS: Readonly<Record<string, string>> = {
  delivered: 'delivered',
  'permanent-failure': 'undeliverable',
};

const gatewayBody = ({ id, reference, status, completedAt }: SentMessage): object => ({
  id,
  reference,
  status: GATEWAY_WORDS[status] ?? 'failed',
  at: completedAt,
});
