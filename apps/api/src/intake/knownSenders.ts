import type { Instant } from '@whenready/domain';
import type { InboundGateway } from '../inbound/inboundGateway.js';
import type { ReadMail } from './readMail.js';

/** A mail that came to a service, before anything is made of it. */
export interface ArrivedMail {
  /** The code of the service that it was sent to; null for the address at which messages are answered. */
  readonly profile: string | null;
  readonly mail: ReadMail;
  /** As it came, byte for byte. */
  readonly raw: Buffer;
  readonly receivedAt: Instant;
}

/** Injection token of {@link KnownSenders}. */
export const KNOWN_SENDERS = Symbol('KNOWN_SENDERS');

/** Those who write about a case that there is: their words belong to it, and make no referral. */
export interface KnownSenders {
  /**
   * Takes a mail of somebody whom a case of that service knows, and one to no service of anybody. STOP is taken of
   * whomever any case knows, and is in force when this comes back.
   * @returns whether it was taken, and kept: no draft is made of it then. The same mail may come again
   */
  messageFrom(arrived: ArrivedMail): Promise<boolean>;
  /** The services of the cases that know this address, by their codes. */
  servicesOf(address: string): Promise<string[]>;
}

/** Whoever has the address of someone in a case of the service, as what comes in is matched with its people. */
export const knownByCases = (gateway: Pick<InboundGateway, 'email' | 'servicesOf'>): KnownSenders => ({
  servicesOf: (address) => gateway.servicesOf(address),
  messageFrom: async ({ profile, mail, receivedAt: at }) =>
    mail.from !== null &&
    gateway.email({
      profile,
      from: mail.from,
      subject: mail.subject ?? '',
      body: mail.text,
      at,
      attachments: mail.attachments.length > 0,
      messageId: mail.fingerprint,
    }),
});
