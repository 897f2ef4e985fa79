import { phoneNumberOf } from '@whenready/channels/phone';
import { z } from 'zod';

/** A text that somebody sent in, whoever carried it. */
export interface InboundText {
  /** The number as it is stored and sent to, like `+447700900123`; as it came where it is none that can be called so. */
  readonly from: string;
  readonly body: string;
  /** When the provider got it, in UTC. */
  readonly at: string;
  /** The provider's id: the same text, told again, has the same. */
  readonly providerId: string;
}

const words = z.string().max(10_000);
const moment = z.iso
  .datetime({ offset: true, local: true })
  .transform((text) => new Date(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`).toISOString());
const id = z.string().min(1).max(200);
const number = z.string().min(1).max(40);

/** Some tell a number from abroad as they tell ours: with its country's code, and no plus before it. */
const fromNumber = (text: string): string => phoneNumberOf(text) ?? phoneNumberOf(`+${text.trim()}`) ?? text;

/** A text as GOV.UK Notify hands it on: the number without a plus, the moment in UTC with microseconds. */
export const notifyText = z
  .object({ id, source_number: number, message: words, date_received: moment })
  .transform(({ id: providerId, source_number, message, date_received }): InboundText => ({
    from: fromNumber(source_number),
    body: message,
    at: date_received,
    providerId,
  }));

/** A text as a gateway of one's own hands it on. */
export const gatewayText = z
  .object({ id, from: number, text: words, at: moment })
  .transform(({ id: providerId, from, text, at }): InboundText => ({
    from: fromNumber(from),
    body: text,
    at,
    providerId,
  }));
