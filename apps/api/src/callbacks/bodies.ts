import { z } from 'zod';

const code = z.string().max(200);

/** A delivery receipt of GOV.UK Notify. What else is in it, as the address, is not looked at. */
export const notifyReceiptBody = z.object({
  reference: code.nullish().meta({ description: 'What the message was sent with: the id of its claim' }),
  status: code.meta({ description: 'delivered, permanent-failure, temporary-failure or technical-failure' }),
});

/** A receipt of a gateway for texts. */
export const gatewayReceiptBody = z.object({
  reference: code.nullish().meta({ description: 'What the message was sent with: the id of its claim' }),
  status: code.meta({ description: 'delivered, undeliverable or failed' }),
});
