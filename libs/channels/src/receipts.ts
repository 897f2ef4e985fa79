/** What a provider's receipt means for a message. */
export type Receipt = 'delivered' | 'bad-address' | 'not-delivered';

/** The ends of GOV.UK Notify's documentation; a letter's `received` is "printed and dispatched". */
const NOTIFY: Readonly<Record<string, Receipt>> = {
  delivered: 'delivered',
  received: 'delivered',
  'permanent-failure': 'bad-address',
  'temporary-failure': 'not-delivered',
  'technical-failure': 'not-delivered',
};

/** What a status of GOV.UK Notify means; null where the message is still on its way, or it is not known here. */
export const notifyReceipt = (status: string): Receipt | null => NOTIFY[status] ?? null;
