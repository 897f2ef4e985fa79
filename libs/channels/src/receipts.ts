import type { Receipt } from '@whenready/domain';

/** The ends of GOV.UK Notify's documentation; a letter's `received` is "printed and dispatched". */
const NOTIFY: Readonly<Record<string, Receipt>> = {
  delivered: 'delivered',
  received: 'delivered',
  'permanent-failure': 'bad-address',
  'temporary-failure': 'not-delivered',
  'technical-failure': 'not-delivered',
};

/** The words that a gateway of one's own uses. */
const GATEWAY: Readonly<Record<string, Receipt>> = {
  delivered: 'delivered',
  undeliverable: 'bad-address',
  failed: 'not-delivered',
};

/** What a status of GOV.UK Notify means; null where the message is still on its way, or it is not known here. */
export const notifyReceipt = (status: string): Receipt | null => NOTIFY[status] ?? null;

/** What a status of a gateway for texts means; null as above. */
export const gatewayReceipt = (status: string): Receipt | null => GATEWAY[status] ?? null;
